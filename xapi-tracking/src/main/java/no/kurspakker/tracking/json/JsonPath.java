package no.kurspakker.tracking.json;

import tools.jackson.core.TokenStreamContext;

/** Where in a text the parser is, such as {@code context.contextActivities.parent[0].id}. */
final class JsonPath {

    private JsonPath() {}

    static String of(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        String outer = parent == null ? "" : of(parent);
        if (context.inArray()) {
            return outer + "[" + context.getCurrentIndex() + "]";
        }
        return context.hasCurrentName() ? child(outer, context.currentName()) : outer;
    }

    static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
