package no.veikart.platform;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/** Every field is answered on the thread that asks: none waits for anything, and a thread for each costs more than most fields. */
@Configuration(proxyBeanMethods = false)
class GraphQlThreads {
    @Bean
    static BeanPostProcessor fieldsOnTheAskingThread() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }
}
