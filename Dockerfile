FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
COPY processes processes
COPY forms forms
COPY documents documents
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests -P '!class-archive' package

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home --home-dir /onex onex
WORKDIR /onex
COPY --from=build /build/target/onex-*.jar packaged.jar
# The demo starts once, on a database in memory; what it loads is kept as a class data archive, with
# which every start takes about half the time. An archive that does not fit is left aside.
RUN java -Djarmode=tools -jar packaged.jar extract --destination app \
    && rm packaged.jar && mv app/packaged.jar app/onex.jar \
    && java -XX:ArchiveClassesAtExit=onex.jsa -Xlog:disable -Duser.timezone=Asia/Shanghai -jar app/onex.jar \
        --server.port=0 --onex.exit-when-ready=true \
        "--spring.datasource.url=jdbc:h2:mem:keep-classes;DB_CLOSE_DELAY=-1"
USER onex
EXPOSE 8080
ENV TZ=Asia/Shanghai
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "-Duser.timezone=Asia/Shanghai", "-XX:MaxRAMPercentage=70", "-XX:SharedArchiveFile=onex.jsa", "-jar", "app/onex.jar"]
