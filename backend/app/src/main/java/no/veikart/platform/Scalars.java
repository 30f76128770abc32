package no.veikart.platform;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.DateTimeException;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.threeten.extra.YearQuarter;

/** The scalars of the schema. */
@Configuration(proxyBeanMethods = false)
class Scalars {
    private static final GraphQLScalarType QUARTER = GraphQLScalarType.newScalar()
            .name("Quarter")
            .description("A quarter of a year, written 2023-Q1.")
            .coercing(new QuarterCoercing())
            .build();

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(QUARTER)
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Json);
    }

    private static final class QuarterCoercing implements Coercing<YearQuarter, String> {
        @Override
        public String serialize(Object quarter, GraphQLContext context, Locale locale) {
            return quarter.toString();
        }

        @Override
        public YearQuarter parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return YearQuarter.parse(input.toString());
            } catch (DateTimeException notAQuarter) {
                throw new CoercingParseValueException("'" + input + "' is no quarter; a quarter is written 2023-Q1");
            }
        }

        @Override
        public YearQuarter parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (input instanceof StringValue text) {
                try {
                    return YearQuarter.parse(text.getValue());
                } catch (DateTimeException notAQuarter) {
                    throw new CoercingParseLiteralException(
                            "'" + text.getValue() + "' is no quarter; a quarter is written 2023-Q1");
                }
            }
            throw new CoercingParseLiteralException("a quarter is a text such as \"2023-Q1\"");
        }
    }
}
