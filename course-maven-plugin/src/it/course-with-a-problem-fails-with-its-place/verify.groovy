def log = new File(basedir, 'build.log').text
def folder = new File(basedir, 'src/main/course').path

assert log =~ /\[ERROR\] \Q${folder}\E\/chapters\/01-apne\.md:9:\d+: error [A-Z]{3}-\d+: /
assert log.contains('1 error, 0 warnings')
assert log.contains('MojoFailureException')
assert !log.contains('\tat no.kurspakker')
assert !new File(basedir, 'target/packages').exists()

def json = new File(basedir, 'target/course/problems.json').text
assert json.contains('chapters/01-apne.md')
