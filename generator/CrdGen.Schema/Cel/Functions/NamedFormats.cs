using System.Text.RegularExpressions;
using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Kubernetes;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Validation;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Kubernetes' library of formats with names: <c>format.dns1123Label().validate('a')</c>.</summary>
internal static class NamedFormats
{
    private const string Label = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private const string Subdomain = Label + "(\\." + Label + ")*";
    private const string Label1035 = "[a-z]([-a-z0-9]*[a-z0-9])?";
    private const string Qualified = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]";
    private const string QualifiedText = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";
    private const int LabelLength = 63;
    private const int SubdomainLength = 253;

    // The lengths of the expressions in k8s.io/kube-openapi and asaskevich/govalidator, which the costs of checks go by.
    private const int UrlRegexSize = 1103;
    private const int UuidRegexSize = 70;
    private const int Base64RegexSize = 84;
    private const int DateTimeRegexSize = 71;

    private static readonly Regex LabelRegex = New(Label);
    private static readonly Regex SubdomainRegex = New(Subdomain);
    private static readonly Regex Label1035Regex = New(Label1035);
    private static readonly Regex QualifiedRegex = New(Qualified);

    private static readonly Dictionary<string, NamedFormatValue> Formats = new(StringComparer.Ordinal)
    {
        ["dns1123Label"] = new("DNS1123Label", 30, text => LabelErrors(text)),
        ["dns1123Subdomain"] = new("DNS1123Subdomain", 60, text => SubdomainErrors(text)),
        ["dns1035Label"] = new("DNS1035Label", 30, text => Label1035Errors(text)),
        ["qualifiedName"] = new("QualifiedName", 60, QualifiedNameErrors),
        ["dns1123LabelPrefix"] = new("DNS1123LabelPrefix", 30, text => LabelErrors(MaskTrailingDash(text))),
        ["dns1123SubdomainPrefix"] = new("DNS1123SubdomainPrefix", 60, text => SubdomainErrors(MaskTrailingDash(text))),
        ["dns1035LabelPrefix"] = new("DNS1035LabelPrefix", 30, text => Label1035Errors(MaskTrailingDash(text))),
        ["labelValue"] = new("LabelValue", 40, LabelValueErrors),
        ["uri"] = new("URI", UrlRegexSize, text => UrlValue.FindError(text) is { } error ? [error] : []),
        ["uuid"] = new("uuid", UuidRegexSize, Plain("uuid", "does not match the UUID format")),
        ["byte"] = new("byte", Base64RegexSize, Plain("byte", "invalid base64")),
        ["date"] = new("date", DateTimeRegexSize, Plain("date", "invalid date")),
        ["datetime"] = new("datetime", DateTimeRegexSize, Plain("datetime", "invalid datetime")),
    };

    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(
        Formats.ToDictionary(format => "format." + format.Key, format => (FunctionBody)((_, _) => format.Value)),
        StringComparer.Ordinal)
    {
        ["format.named"] = (a, _) => a is [StringValue name] ? Formats.TryGetValue(name.Text, out var format) ? OptionalValue.Of(format) : OptionalValue.None : null,
        ["validate"] = (a, _) => a is [NamedFormatValue format, StringValue text] ? format.FindErrors(text.Text) is { Count: > 0 } errors ? OptionalValue.Of(ArrayList.OfStrings(errors)) : OptionalValue.None : null,
    };

    private static Func<string, IReadOnlyList<string>> Plain(string format, string error) => text => FormatChecks.IsValid(format, text) ? [] : [error];

    private static string[] LabelErrors(string text) => Errors(
        text.Length > LabelLength ? TooLong(LabelLength) : null,
        LabelRegex.IsMatch(text) ? null
            : SubdomainRegex.IsMatch(text) ? "must not contain dots"
            : Shape("a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character", Label, "my-name", "123-abc"));

    private static string[] SubdomainErrors(string text) => Errors(
        text.Length > SubdomainLength ? TooLong(SubdomainLength) : null,
        SubdomainRegex.IsMatch(text) ? null
            : Shape("a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character", Subdomain, "example.com"));

    private static string[] Label1035Errors(string text) => Errors(
        text.Length > LabelLength ? TooLong(LabelLength) : null,
        Label1035Regex.IsMatch(text) ? null
            : Shape("a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character", Label1035, "my-name", "abc-123"));

    private static string[] LabelValueErrors(string text) => Errors(
        text.Length > LabelLength ? TooManyBytes(LabelLength) : null,
        text.Length == 0 || QualifiedRegex.IsMatch(text) ? null
            : Shape($"a valid label must be an empty string or consist of {QualifiedText.Substring("must consist of ".Length)}", $"({Qualified})?", "MyValue", "my_value", "12345"));

    private static IReadOnlyList<string> QualifiedNameErrors(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2)
        {
            return [$"a valid label key {Shape(QualifiedText, Qualified, "MyName", "my.name", "123-abc")} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"];
        }

        var name = parts[parts.Length - 1];
        IEnumerable<string> prefix = parts.Length == 1 ? [] : parts[0].Length == 0 ? ["prefix part must be non-empty"] : SubdomainErrors(parts[0]).Select(error => "prefix part " + error);
        return
        [
            .. prefix,
            .. Errors(
                name.Length == 0 ? "name part must be non-empty" : name.Length > LabelLength ? "name part " + TooManyBytes(LabelLength) : null,
                QualifiedRegex.IsMatch(name) ? null : "name part " + Shape(QualifiedText, Qualified, "MyName", "my.name", "123-abc")),
        ];
    }

    /// <summary>A prefix may end in a dash, as something follows. That the character before it goes too is upstream's.</summary>
    private static string MaskTrailingDash(string text) => text.Length > 1 && text[text.Length - 1] == '-' ? text.Substring(0, text.Length - 2) + "a" : text;

    private static string[] Errors(params string?[] errors) => [.. errors.OfType<string>()];

    private static string TooLong(int length) => $"must be no more than {length} characters";

    private static string TooManyBytes(int length) => $"must be no more than {length} bytes";

    private static string Shape(string message, string regex, params string[] examples) =>
        $"{message} (e.g. {string.Join(" or ", examples.Select(example => $"'{example}', "))}regex used for validation is '{regex}')";

    private static Regex New(string pattern) => new($"^({pattern})\\z", RegexOptions.CultureInvariant);
}
