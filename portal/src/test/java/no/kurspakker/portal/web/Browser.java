package no.kurspakker.portal.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's browser, as far as requests, cookies and forms go. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String csrf = "";

    Browser(int port) {
        this.port = port;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    String csrf() {
        return csrf;
    }

    /** Sends a header with the next request. */
    Browser with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("127.0.0.1:" + port, path, "GET", BodyPublishers.noBody());
    }

    /** {@return what is at {@code path}, byte by byte} */
    byte[] bytes(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", jar())
                .build();
        return client.send(request, BodyHandlers.ofByteArray()).body();
    }

    HttpResponse<String> getFrom(String host, String path)
            throws IOException, InterruptedException {
        return send(host + ":" + port, path, "GET", BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return postTo("127.0.0.1", path, fields);
    }

    /** Posts a form with the token of the last page. */
    HttpResponse<String> submit(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf);
        return post(path, all);
    }

    HttpResponse<String> postTo(String host, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.length() == 0 ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        with("Content-Type", "application/x-www-form-urlencoded");
        return send(host + ":" + port, path, "POST", BodyPublishers.ofString(form.toString()));
    }

    HttpResponse<String> postJson(String host, String path, String json)
            throws IOException, InterruptedException {
        with("Content-Type", "application/json");
        return send(host + ":" + port, path, "POST", BodyPublishers.ofString(json));
    }

    int port() {
        return port;
    }

    HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
        return send("127.0.0.1:" + port, path, "PUT", BodyPublishers.ofString(body));
    }

    /** Uploads a file with the token of the last page. */
    HttpResponse<String> upload(String path, String fileName, byte[] content)
            throws IOException, InterruptedException {
        String boundary = "boundary-of-the-form";
        String head =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf
                        + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        with("Content-Type", "multipart/form-data; boundary=" + boundary);
        return send(
                "127.0.0.1:" + port,
                path,
                "POST",
                BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private HttpResponse<String> send(String host, String path, String method, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host)
                .method(method, body);
        headers.forEach(request::header);
        headers.clear();
        if (host.startsWith("127.0.0.1") && !cookies.isEmpty()) {
            request.header("Cookie", jar());
        }
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        Matcher token = CSRF.matcher(response.body());
        if (token.find()) {
            csrf = token.group(1);
        }
        return response;
    }

    private String jar() {
        StringBuilder jar = new StringBuilder();
        cookies.forEach((name, value) -> jar.append(jar.length() == 0 ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        return jar.toString();
    }

    private void keep(String header) {
        String pair = header.substring(0, header.indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
