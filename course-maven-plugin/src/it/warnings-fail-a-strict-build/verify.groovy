def log = new File(basedir, 'build.log').text

assert log.contains('0 errors, 1 warning')
assert !new File(basedir, 'target/packages').exists()
