using CrdGen.Schema.Cel.Values;
using CrdGen.Schema.Cel.Values.Lists;
using CrdGen.Schema.Validation;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Cel.Functions;

/// <summary>Regular expressions: <c>matches</c> is CEL's own, the others are Kubernetes'.</summary>
internal static class RegexFunctions
{
    public static readonly IReadOnlyDictionary<string, FunctionBody> Functions = new Dictionary<string, FunctionBody>(StringComparer.Ordinal)
    {
        ["matches"] = (a, _) => a is [StringValue text, StringValue pattern] ? Error(pattern.Text, "") ?? (CelValue)BoolValue.Of(Re2Matcher.IsMatch(pattern.Text, text.Text)) : ErrorValue.NoSuchOverload(),
        ["find"] = (a, _) => a is [StringValue text, StringValue pattern]
            ? Error(pattern.Text, "Illegal regex: ") ?? (CelValue)new StringValue(Re2Matcher.FindAll(pattern.Text, text.Text, 1) is [var first, ..] ? first : "")
            : ErrorValue.NoSuchOverload(),
        ["findAll"] = (a, _) => a switch
        {
            [StringValue text, StringValue pattern] => FindAll(text.Text, pattern.Text, -1),
            [StringValue text, StringValue pattern, IntValue count] => FindAll(text.Text, pattern.Text, count.Value),
            _ => ErrorValue.NoSuchOverload(),
        },
    };

    /// <summary>Why a constant pattern cannot be used, which the API server says when it compiles the rule; otherwise <see langword="null"/>.</summary>
    public static string? FindConstantError(string function, string pattern) =>
        function is "matches" or "find" or "findAll" && Re2Syntax.FindError(pattern) is { } error ? $"error parsing regexp: {error}" : null;

    private static CelValue FindAll(string text, string pattern, long count) =>
        Error(pattern, "Illegal regex: ") ?? (CelValue)ArrayList.OfStrings(Re2Matcher.FindAll(pattern, text, count));

    private static ErrorValue? Error(string pattern, string context) => Re2Syntax.FindError(pattern) is { } error ? new($"{context}error parsing regexp: {error}") : null;
}
