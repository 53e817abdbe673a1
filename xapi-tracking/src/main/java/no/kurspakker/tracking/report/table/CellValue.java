package no.kurspakker.tracking.report.table;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in a cell. */
public sealed interface CellValue {

    <R> R accept(Visitor<R> visitor);

    static CellValue of(String text) {
        return new TextCell(text);
    }

    static CellValue of(long number) {
        return new NumberCell(number);
    }

    /** {@return the number, or an empty cell} */
    static CellValue of(OptionalInt number) {
        return number.isPresent() ? new NumberCell(number.getAsInt()) : of("");
    }

    /** {@return the time, or an empty cell} */
    static CellValue time(Optional<Instant> time) {
        return time.<CellValue>map(TimeCell::new).orElse(of(""));
    }

    /** Text. */
    record TextCell(String text) implements CellValue {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(text);
        }
    }

    /** A whole number. */
    record NumberCell(long number) implements CellValue {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(number);
        }
    }

    /** A point in time. */
    record TimeCell(Instant time) implements CellValue {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.time(time);
        }
    }

    /** An operation on every kind of cell. */
    interface Visitor<R> {

        R text(String text);

        R number(long number);

        R time(Instant time);
    }
}
