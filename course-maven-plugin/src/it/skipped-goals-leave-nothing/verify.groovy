assert new File(basedir, 'build.log').text.contains('course:package is skipped')
assert !new File(basedir, 'target/packages').exists()
