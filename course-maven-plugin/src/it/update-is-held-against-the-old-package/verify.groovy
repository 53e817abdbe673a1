def log = new File(basedir, 'build.log').text
assert log.contains('course.yaml:1:1: warning DIF-005: "Før du begynner" is new and required')
assert log.contains('new: Før du begynner [https://example.org/kurs/ventiler/chapters/for-du-begynner]')
assert log.contains('Upload it in place of the old package, and tell learners what is listed above.')
assert log.contains('ventiler-1.1.0-scorm12.zip: SCORM 1.2 (1.2)')
assert log.contains('ventiler-1.1.0-scorm12.zip: 0 errors, 0 warnings')
assert new File(basedir, 'target/packages/ventiler-1.1.0-scorm12.zip').exists()
assert !new File(basedir, 'target/strict').exists()
