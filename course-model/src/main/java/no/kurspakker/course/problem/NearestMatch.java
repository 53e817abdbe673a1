package no.kurspakker.course.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What someone probably meant by a name that does not exist. */
public final class NearestMatch {

    private static final int LONGEST = 60;

    private NearestMatch() {}

    /**
     * {@return the known name closest to {@code written}, ignoring case, if at most one letter in three has to be
     * changed, added, removed or swapped with its neighbour}
     */
    public static Optional<String> of(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> distance(written, name) <= allowed(written, name))
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()) / 3);
    }

    /** Edit distance in which two neighbours that changed places count once. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i + j;
                if (i > 0 && j > 0) {
                    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                    int changed = cost[i - 1][j - 1] + (same ? 0 : 1);
                    cost[i][j] = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                }
                if (swapped(a, b, i, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
