package no.kurspakker.portal.load;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the portals listen that clients may turn to; it changes when one is killed and another started. */
final class Ports {

    private final List<Integer> ports = new CopyOnWriteArrayList<>();

    void add(int port) {
        ports.add(port);
    }

    void remove(int port) {
        ports.remove((Integer) port);
    }

    /** {@return one of them; 0 if there is none now} */
    int pick(int turn) {
        List<Integer> now = List.copyOf(ports);
        return now.isEmpty() ? 0 : now.get(turn % now.size());
    }
}
