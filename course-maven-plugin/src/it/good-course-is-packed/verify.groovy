import java.time.LocalDateTime
import java.util.zip.ZipFile

def packages = new File(basedir, 'target/packages')
def names = ['scorm12', 'scorm2004', 'cmi5', 'xapi', 'web'].collect { 'ventiler-pa-oya-2.1.0-' + it + '.zip' }
assert packages.list().sort() == names.toSorted()

names.each { name ->
    new ZipFile(new File(packages, name)).withCloseable { zip ->
        def entries = zip.entries().toList()
        assert !entries.empty
        entries.each { entry ->
            assert entry.timeLocal == LocalDateTime.of(2020, 1, 1, 0, 0): "$name: $entry"
        }
    }
}

assert new File(basedir, 'target/course/problems.json').text.contains('"problems"')
def log = new File(basedir, 'build.log').text
assert names.every { log.contains(it) }
