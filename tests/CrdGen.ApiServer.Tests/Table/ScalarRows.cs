namespace CrdGen.ApiServer.Tests.Table;

internal static class ScalarRows
{
    public static readonly IReadOnlyList<Row> All =
    [
        Scalar("string", "\"\"", "1", "in body must be of type string"),
        Scalar("boolean", "true", "\"true\"", "in body must be of type boolean"),
        Scalar("char", "\"ä\"", "\"ab\"", ": Too long: may not be more than 1"),
        Scalar("char", "\"x\"", "\"\"", "in body should be at least 1 chars long"),
        Scalar("sByte", "-128", "-129", "in body should be greater than or equal to -128"),
        Scalar("sByte", "127", "128", "in body should be less than or equal to 127"),
        Scalar("byte", "0", "-1", "in body should be greater than or equal to 0"),
        Scalar("byte", "255", "256", "in body should be less than or equal to 255"),
        Scalar("int16", "-32768", "-32769", "in body should be greater than or equal to -32768"),
        Scalar("int16", "32767", "32768", "in body should be less than or equal to 32767"),
        Scalar("uInt16", "0", "-1", "in body should be greater than or equal to 0"),
        Scalar("uInt16", "65535", "65536", "in body should be less than or equal to 65535"),
        Scalar("int32", "-2147483648", "1.5", "in body must be of type int32"),
        // Here the server names the field behind the reason.
        new("int32: 2147483648", "scalarcases", """{"int32": 2147483647}""", """{"int32": 2147483648}""", "Checked value must be of type integer with format int32 in spec.int32"),
        Scalar("uInt32", "0", "-1", "in body should be greater than or equal to 0"),
        Scalar("uInt32", "4294967295", "4294967296", "in body should be less than or equal to 4294967295"),
        Scalar("int64", "-9223372036854775808", "\"1\"", "in body must be of type integer"),
        Scalar("int64", "9223372036854775807", "9223372036854775808", "in body must be of type"),
        Scalar("uInt64", "9223372036854775807", "-1", "in body should be greater than or equal to 0"),
        Scalar("half", "-65504", "-65505", "in body should be greater than or equal to -65504"),
        Scalar("half", "65504", "65505", "in body should be less than or equal to 65504"),
        Scalar("single", "1.5e3", "\"NaN\"", "in body must be of type number"),
        Scalar("double", "1", "true", "in body must be of type double"),
        Scalar("decimal", "0.1", "\"0.1\"", "in body must be of type number"),
        Scalar("guid", "\"3f2504e0-4f89-11d3-9a0c-0305e82c3301\"", "\"3f25\"", "in body must be of type uuid"),
        Scalar("uri", "\"https://acme.io/a\"", "\"a b\"", "in body must be of type uri"),
        Scalar("version", "\"1.2.3.4\"", "\"1\"", "in body should match"),
        Scalar("version", "\"1.2\"", "\"v1.2\"", "in body should match"),
        Scalar("dateTime", "\"2026-01-02T03:04:05.678Z\"", "\"2026-01-02\"", "in body must be of type date-time"),
        Scalar("dateTimeOffset", "\"2026-01-02T03:04:05+02:00\"", "\"yesterday\"", "in body must be of type date-time"),
        Scalar("dateOnly", "\"2026-01-02\"", "\"2026-13-02\"", "in body must be of type date"),
        Scalar("timeOnly", "\"23:59:59.1234567\"", "\"24:00:00\"", "in body should match"),
        Scalar("timeSpan", "\"-1.02:03:04.0050000\"", "\"1h\"", "in body should match"),
        Scalar("bytes", "\"AAEC\"", "\"a b\"", "in body must be of type byte"),
        Scalar("memory", "\"AAEC\"", "\"a b\"", "in body must be of type byte"),
        Scalar("color", "\"Red\"", "0", "in body must be of type string"),
        Scalar("level", "1", "3", ": Unsupported value: 3"),
        Scalar("longText", "\"-12\"", "12", "in body must be of type string"),
        Scalar("longText", "\"12\"", "\"1.2\"", "in body should match"),
        Scalar("immutable", "[1, 2]", "[\"1\"]", "[0] in body must be of type integer"),
        Scalar("days", """{"2026-01-02": "01:00:00"}""", """{"2026-01-02": "1 hour"}""", ".2026-01-02 in body should match"),
        Scalar("point", """{"x": 1}""", """{"y": 1}""", ".x: Required value"),
    ];

    private static Row Scalar(string field, string good, string bad, string message) =>
        new($"{field}: {bad}", "scalarcases", $$"""{"{{field}}": {{good}}}""", $$"""{"{{field}}": {{bad}}}""", $"spec.{field}{(message[0] is 'i' ? " " : "")}{message}");
}
