package org.onex.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers as told; GreenMail knows no refusals and no silence. */
public final class ScriptedMailServer implements AutoCloseable {

  /** Answer that hangs up. */
  public static final String HANG_UP = "";

  /** Answer that never comes. */
  public static final String SILENCE = "…";

  private final ServerSocket listening;
  private final Map<String, String> answers = new HashMap<>();
  private final AtomicInteger texts = new AtomicInteger();

  public ScriptedMailServer() throws IOException {
    listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    answers.put("EHLO", "250 example.edu.cn");
    answers.put("MAIL", "250 ok");
    answers.put("RCPT", "250 ok");
    answers.put("DATA", "354 go on");
    answers.put(".", "250 taken");
    answers.put("RSET", "250 ok");
    answers.put("QUIT", "221 bye");
    Thread thread = new Thread(this::serve, "scripted-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Answers this command ({@code .} ends the text) like this. */
  public ScriptedMailServer on(String command, String answer) {
    answers.put(command, answer);
    return this;
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** How many complete texts were given to the server. */
  public int texts() {
    return texts.get();
  }

  private void serve() {
    while (!listening.isClosed()) {
      try (Socket client = listening.accept()) {
        talk(client);
      } catch (IOException e) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = client.getOutputStream();
    say(out, "220 example.edu.cn");
    boolean inText = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (inText && !line.equals(".")) {
        continue;
      }
      if (inText) {
        texts.incrementAndGet();
      }
      String command = inText ? "." : line.split(" ", 2)[0];
      String answer = answers.getOrDefault(command, "500 unknown");
      if (answer.equals(HANG_UP)) {
        return;
      }
      if (!answer.equals(SILENCE)) {
        say(out, answer);
      }
      inText = command.equals("DATA") && answer.startsWith("354");
    }
  }

  private static void say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
