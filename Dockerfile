FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
# what is downloaded changes with the pom only
RUN ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true package && rm -r target
COPY src src
COPY processes processes
COPY forms forms
COPY documents documents
RUN ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/onex-*.jar extract --layers --application-filename onex.jar --destination layers

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /onex onex
WORKDIR /onex
COPY --from=build /build/layers/dependencies ./
COPY --from=build /build/layers/spring-boot-loader ./
COPY --from=build /build/layers/snapshot-dependencies ./
COPY --from=build /build/layers/application ./
# The context starts once, on a database in memory; what it loads is kept as a class data archive. An
# archive that does not fit is left aside.
RUN java -XX:ArchiveClassesAtExit=onex.jsa -Xlog:disable -Duser.timezone=Asia/Shanghai \
        -Dspring.context.exit=onRefresh -jar onex.jar --spring.datasource.url=jdbc:h2:mem:archive
USER onex
EXPOSE 8080
ENV TZ=Asia/Shanghai
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "-Duser.timezone=Asia/Shanghai", "-XX:MaxRAMPercentage=70", "-XX:SharedArchiveFile=onex.jsa", "-jar", "onex.jar"]
