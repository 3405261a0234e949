using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation;

/// <summary>The messages of CEL rules.</summary>
public static class RuleMessages
{
    /// <summary>What is wrong with the message of a rule, or <see langword="null"/>.</summary>
    public static string? FindError(ValidationRule rule) => rule switch
    {
        { Message: { } text } when text.Trim().Length == 0 => "it is empty",
        { Message: { } text } when text.IndexOfAny(['\n', '\r']) >= 0 => "it has a line break",
        { Message: null } when rule.Rule.IndexOfAny(['\n', '\r']) >= 0 => "a rule of several lines needs one: set Message",
        { MessageExpression: { } expression } when expression.Trim().Length == 0 => "the expression is empty",
        _ => null,
    };
}
