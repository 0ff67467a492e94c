package org.onex.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What is wrong with a request, and what to do about it, in Chinese. */
final class ProblemSentences {

  private ProblemSentences() {}

  static String title(HttpStatusCode status) {
    return switch (status.value()) {
      case 403 -> "没有权限";
      case 404 -> "没有找到";
      case 405 -> "不支持的方法";
      case 406, 415 -> "不支持的内容类型";
      case 409 -> "操作未被接受";
      case 413 -> "上传内容过大";
      case 422 -> "校验未通过";
      default -> status.is5xxServerError() ? "系统错误" : "请求有误";
    };
  }

  static String detail(Exception problem, HttpStatusCode status) {
    if (problem instanceof HttpRequestMethodNotSupportedException method) {
      return "该接口不支持 %s 方法，可用的方法：%s。"
          .formatted(method.getMethod(), method.getSupportedHttpMethods());
    }
    if (problem instanceof HttpMediaTypeNotSupportedException type) {
      return "不支持内容类型“%s”，请使用：%s。".formatted(type.getContentType(), type.getSupportedMediaTypes());
    }
    if (problem instanceof HttpMediaTypeNotAcceptableException type) {
      return "无法按请求的类型返回内容，可返回：%s。".formatted(type.getSupportedMediaTypes());
    }
    if (problem instanceof MissingServletRequestParameterException missing) {
      return "缺少参数“%s”，请补充后重试。".formatted(missing.getParameterName());
    }
    if (problem instanceof MissingServletRequestPartException missing) {
      return "缺少文件“%s”，请以 multipart/form-data 方式上传。".formatted(missing.getRequestPartName());
    }
    if (problem instanceof MaxUploadSizeExceededException) {
      return "上传的文件超过 20 MB 的上限，请删除图片等无关内容、另存为 *.xlsx，或拆分后分批上传。";
    }
    if (problem instanceof TypeMismatchException mismatch) {
      return mismatch(mismatch);
    }
    if (problem instanceof HttpMessageNotReadableException unreadable) {
      return unreadable(unreadable.getCause());
    }
    return status.value() == 404 ? "没有这个接口，请核对地址。" : "请求无法受理，请核对地址、参数和内容后重试。";
  }

  private static String mismatch(TypeMismatchException mismatch) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(mismatch.getPropertyName());
    Class<?> type = mismatch.getRequiredType();
    return "参数“%s”的值“%s”无效%s。".formatted(name, mismatch.getValue(), choices(type));
  }

  private static String unreadable(@Nullable Throwable cause) {
    if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      String path =
          mapping.getPath().stream()
              .map(
                  step ->
                      step.getFieldName() == null
                          ? "第 %d 项".formatted(step.getIndex() + 1)
                          : step.getFieldName())
              .collect(Collectors.joining(" › "));
      return "请求内容中“%s”的值无法识别%s，请核对后重试。".formatted(path, place(mapping));
    }
    return cause instanceof JsonProcessingException json
        ? "请求内容不是有效的 JSON%s，请核对括号、引号和逗号。".formatted(place(json))
        : "请求没有内容或内容无法识别，请以 JSON 提交。";
  }

  private static String place(JsonProcessingException json) {
    return json.getLocation() == null
        ? ""
        : "（第 %d 行第 %d 列）"
            .formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr());
  }

  private static String choices(@Nullable Class<?> type) {
    if (type == null || !type.isEnum()) {
      return "，请核对后重试";
    }
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining("、", "，可用的值：", ""));
  }
}
