def log = new File(basedir, 'build.log').text

assert log.contains('parameter formats: unknown format "scrom2004"; did you mean "scorm2004"?')
assert !new File(basedir, 'target/packages').exists()
