import groovy.json.JsonSlurper

def report = new File(basedir, 'target/report')
def names = report.list().toList().sort()
assert names.containsAll(['groups.csv', 'learners.csv', 'report.html', 'report.json', 'report.pdf', 'report.xlsx'])

def learners = new JsonSlurper().parse(new File(report, 'report.json')).learners
assert learners.collect { [it.actor.name, it.name, it.course, it.units.apne] } == [
    ['d1', 'Deltaker 1', 'completed', 'completed'],
    ['d2', 'Deltaker 2', 'not-started', 'not-started'],
    ['d3', 'Deltaker 3', 'in-progress', 'in-progress'],
]
assert new File(report, 'report.html').getText('UTF-8').contains('Deltaker 3')
assert new File(report, 'learners.csv').getText('UTF-8').readLines().size() == 4
assert new String(new File(report, 'report.pdf').bytes, 0, 5, 'ISO-8859-1') == '%PDF-'
def log = new File(basedir, 'build.log').text
assert names.findAll { it != 'lrs' }.every { log.contains(it) }
