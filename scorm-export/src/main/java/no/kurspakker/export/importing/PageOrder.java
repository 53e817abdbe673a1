package no.kurspakker.export.importing;

import java.util.Comparator;
import no.kurspakker.export.PackagePath;

/** The order in which people number files: the index first, and page 2 before page 10. */
final class PageOrder implements Comparator<PackagePath> {

    @Override
    public int compare(PackagePath one, PackagePath other) {
        return key(one).compareTo(key(other));
    }

    private static String key(PackagePath path) {
        String name = path.value();
        boolean index = name.matches("(?i)(.*/)?index\\.[a-z]+");
        StringBuilder key = new StringBuilder(index ? "0" : "1");
        int digits = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                digits++;
                continue;
            }
            if (digits > 0) {
                key.append("0".repeat(Math.max(0, 9 - digits))).append(name, i - digits, i);
                digits = 0;
            }
            key.append(c);
        }
        return key.toString();
    }
}
