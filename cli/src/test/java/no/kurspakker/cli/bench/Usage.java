package no.kurspakker.cli.bench;

/**
 * What a process used.
 *
 * @param cpu seconds of processor time, in user and kernel mode together
 * @param wall seconds from start to end
 * @param peak MiB of memory at most resident
 */
record Usage(double cpu, double wall, double peak) {}
