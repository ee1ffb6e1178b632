package org.chancery.server.control;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.store.backup.BackupWriter;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers {@code POST /backup} with the bytes of a backup, made while they are sent: 401 without the secret, 404 for anything
 * else, 503 while too many are on their way. A backup that breaks off ends the connection before its last chunk.
 */
final class BackupHandler extends Handler.Abstract {
    static final String PATH = "/backup";

    private static final String SCHEME = "Bearer ";
    private static final int MOST_AT_ONCE = 4;
    private static final long CUT_AGAIN_MILLISECONDS = 50;

    private final byte[] token;
    private final BackupWriter backup;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Semaphore running = new Semaphore(MOST_AT_ONCE, true);

    BackupHandler(String token, BackupWriter backup) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.backup = backup;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!knowsToken(request)) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, SCHEME.strip());
            return refuse(401, response, callback);
        }
        if (!request.getMethod().equals("POST")
                || !request.getHttpURI().getPath().equals(PATH)) {
            return refuse(404, response, callback);
        }
        if (!running.tryAcquire()) {
            return refuse(503, response, callback);
        }
        try {
            return send(response, callback);
        } finally {
            running.release();
        }
    }

    /** In constant time, so that nothing can be learnt from how long a wrong one takes. */
    private boolean knowsToken(Request request) {
        String given = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        return given != null
                && given.startsWith(SCHEME)
                && MessageDigest.isEqual(given.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8), token);
    }

    private static boolean refuse(int status, Response response, Callback callback) {
        response.setStatus(status);
        callback.succeeded();
        return true;
    }

    private boolean send(Response response, Callback callback) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/zip");
        OutputStream out = Content.Sink.asOutputStream(response);
        try {
            backup.write(out);
            out.close();
            callback.succeeded();
        } catch (Exception | Error failure) {
            callback.failed(failure);
        }
        return true;
    }

    /** Lets no more in, has the lines cut, and returns when nothing is being sent any more; a second call does nothing. */
    void end(Runnable cut) throws InterruptedException {
        while (!ended.get() && !running.tryAcquire(MOST_AT_ONCE, CUT_AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            cut.run();
        }
        ended.set(true);
    }
}
