/**
 * Reports as files: CSV, XLSX and JSON.
 *
 * <p>{@code ReportFiles.write(viewed, words, folder)} leaves {@code learners.csv}, {@code groups.csv}, {@code municipalities.csv}, {@code
 * report.xlsx} and {@code report.json} (its schema is {@code docs/report.schema.json}). HTML is the work of {@code html}.
 */
@NullMarked
package no.kurspakker.tracking.report.format;

import org.jspecify.annotations.NullMarked;
