package no.veikart.platform;

import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much may be asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.Settings.class)
public class Limits {
    /** How many levels deep. */
    public static final int MOST_DEPTH = 30;

    /** How many fields, with fragments written out. */
    public static final int MOST_FIELDS = 2000;

    static final int MOST_ALIASES = 200;
    private static final int MOST_TOKENS = 15_000;
    private static final int MOST_CHARACTERS = 1 << 20;

    /**
     * What whoever runs the server can set.
     *
     * @param cost the most that a question may cost
     * @param objects the most objects that an answer may have
     * @param time how long a question may take; zero for as long as it takes
     * @param burst how many requests a client may make at once
     * @param ratePerSecond how many a second in the long run; 0 for as many as it likes
     * @param body how large the body of a request may be
     */
    @ConfigurationProperties("veikart.limits")
    record Settings(
            @DefaultValue("10000000") int cost,
            @DefaultValue("200000") int objects,
            @DefaultValue("30s") Duration time,
            @DefaultValue("2000") int burst,
            @DefaultValue("50") int ratePerSecond,
            @DefaultValue("10MB") DataSize body) {}

    /**
     * For whoever asks without the GraphQL engine, which looks itself. Throws LIMIT_EXCEEDED for a document that should not even be
     * validated.
     */
    public static void requireSmall(Document document) {
        try {
            QuestionLimits.requireSmall(document);
        } catch (AbortExecutionException tooLarge) {
            throw new UserError(
                    ErrorCode.LIMIT_EXCEEDED,
                    tooLarge.getUnderlyingErrors().iterator().next().getMessage());
        }
    }

    @Bean
    QuestionLimits questionLimits(Settings settings) {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(MOST_TOKENS).maxCharacters(MOST_CHARACTERS)));
        return new QuestionLimits(settings.cost(), settings.objects(), settings.time());
    }
}
