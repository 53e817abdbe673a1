package no.kurspakker.portal.report;

/** Which of the states of a course. */
enum StateKind {
    /** Those that reports show. */
    SHOWN {
        @Override
        int generation(StateProgress progress) {
            return progress.generation();
        }

        @Override
        long last(StateProgress progress) {
            return progress.folded();
        }

        @Override
        String advance() {
            return "folded";
        }
    },
    /** Those that are being made anew. */
    BUILDING {
        @Override
        int generation(StateProgress progress) {
            return progress.building();
        }

        @Override
        long last(StateProgress progress) {
            return progress.through();
        }

        @Override
        String advance() {
            return "through";
        }
    };

    abstract int generation(StateProgress progress);

    /** {@return the last statement that is in them} */
    abstract long last(StateProgress progress);

    /** {@return the name of the query that notes how far they have come} */
    abstract String advance();
}
