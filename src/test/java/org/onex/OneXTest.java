package org.onex;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application over HTTP and a real database. All share one context: add no
 * property, mock bean or profile of your own, or every class costs another start.
 *
 * <p>Each class begins with the demo's people and packs and nothing else, at the instant where
 * {@link MovableClock} starts.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ActiveProfiles("test")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
    classes = {OneXApplication.class, TestParts.class},
    initializers = TestServers.class)
@TestExecutionListeners(listeners = FreshData.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface OneXTest {}
