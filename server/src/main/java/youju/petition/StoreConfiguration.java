package youju.petition;

import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where attachments lie, by {@code youju.attachments.store}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    AttachmentStore attachmentStore(Environment settings, JdbcClient jdbc) {
        String store = settings.getProperty("youju.attachments.store", "database");
        return switch (store) {
            case "database" -> new DatabaseStore(jdbc);
            case "s3" ->
                new S3Store(
                        URI.create(settings.getRequiredProperty("youju.attachments.endpoint")),
                        settings.getRequiredProperty("youju.attachments.bucket"),
                        new S3Signature(
                                settings.getProperty("youju.attachments.region", "us-east-1"),
                                settings.getRequiredProperty("youju.attachments.access-key"),
                                settings.getRequiredProperty("youju.attachments.secret-key")),
                        Clock.systemUTC());
            default ->
                throw new IllegalStateException("youju.attachments.store is database or s3, not \"" + store + "\"");
        };
    }
}
