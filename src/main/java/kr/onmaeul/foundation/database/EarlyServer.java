package kr.onmaeul.foundation.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;

/// Starts the embedded PostgreSQL while the program is still reading its own classes, so that neither waits for the
/// other. While the program is only looked at to be built, nothing is started.
final class EarlyServer implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable CompletableFuture<PostgresServer> server;
    private boolean taken;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationEnvironmentPreparedEvent prepared -> {
                var settings =
                        Binder.get(prepared.getEnvironment()).bindOrCreate("onmaeul.database", DatabaseSettings.class);
                if (settings.isEmbedded() && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
                    server = CompletableFuture.supplyAsync(() -> start(settings), Thread::startVirtualThread);
                }
            }
            case ApplicationContextInitializedEvent initialized ->
                initialized
                        .getApplicationContext()
                        .getBeanFactory()
                        .registerSingleton(EarlyServer.class.getName(), this);
            case ApplicationFailedEvent _ -> giveUp();
            default -> {}
        }
    }

    static PostgresServer start(DatabaseSettings settings) {
        return settings.attach()
                ? PostgresServer.runOrAttach(settings.folder(), settings.durable())
                : PostgresServer.run(settings.folder(), settings.durable());
    }

    /// The server, whose closing is now the taker's business.
    PostgresServer take(DatabaseSettings settings) {
        if (server == null) {
            return start(settings);
        }
        taken = true;
        try {
            return server.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /// A program that failed before it wanted the server leaves none behind.
    private void giveUp() {
        if (server != null && !taken) {
            server.thenAccept(PostgresServer::close).exceptionally(_ -> null).join();
        }
    }
}
