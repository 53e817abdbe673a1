def packages = new File(basedir, 'target/packages')
assert packages.list().sort() == ['ventiler-pa-oya-2.1.0-print']

def printed = new File(packages, 'ventiler-pa-oya-2.1.0-print')
def names = printed.list().toList()
assert names.contains('kurset.pdf')
names.findAll { it.endsWith('.pdf') }.each { name ->
    assert new String(new File(printed, name).bytes, 0, 5, 'ISO-8859-1') == '%PDF-': name
}
assert new File(basedir, 'build.log').text.contains('ventiler-pa-oya-2.1.0-print')
