package org.onex.expert;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Person;
import org.onex.filing.Filing;
import org.onex.intake.ExpertLine;

/** The pool of a province by the names that a sheet has for its experts, and who may not speak. */
final class NamedExperts {

  private final List<Person> people;
  private final Map<String, Expert> described;

  /**
   * @param people who have an expert's account
   * @param described what the office keeps about them, by account
   */
  NamedExperts(List<Person> people, Map<String, Expert> described) {
    this.people = people;
    this.described = described;
  }

  /** What is wrong with the names of one line, each with what to do. */
  Stream<String> problems(ExpertLine line, Filing filing) {
    return line.experts().stream()
        .flatMap(name -> problem(name, filing))
        .map(problem -> "%s：%s".formatted(line.row(), problem));
  }

  /** The expert of a name that has no problem. */
  ExpertPool.Candidate one(String name) {
    Person person = called(name).get(0);
    Expert expert = described.get(person.id());
    if (expert == null) {
      throw new IllegalStateException("Not described: " + person.id());
    }
    return new ExpertPool.Candidate(expert, person.name());
  }

  private Stream<String> problem(String name, Filing filing) {
    List<Person> called = called(name);
    if (called.isEmpty()) {
      return Stream.of("专家库中没有名为“%s”的评审专家，请核对姓名；新聘专家须先登记账号并在“专家评审”页登记所在单位。".formatted(name));
    }
    if (called.size() > 1) {
      return Stream.of(
          "专家库中有 %d 位“%s”，请写明账号，如“%s（%s）”。"
              .formatted(called.size(), name, name, called.get(0).id()));
    }
    @Nullable Expert expert = described.get(called.get(0).id());
    if (expert == null) {
      return Stream.of("专家“%s”尚未登记所在单位，无法核对回避，请先在“专家评审”页登记。".formatted(name));
    }
    return filing.schoolId().equals(expert.schoolId())
        ? Stream.of("专家“%s”在申报学校（%s）工作，应当回避，请改由其他专家评审。".formatted(name, expert.employer()))
        : Stream.empty();
  }

  private List<Person> called(String name) {
    return people.stream()
        .filter(
            person ->
                name.equals(person.name())
                    || name.equals(person.id())
                    || name.equals("%s（%s）".formatted(person.name(), person.id()))
                    || name.equals("%s(%s)".formatted(person.name(), person.id())))
        .toList();
  }
}
