using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What <c>x-kubernetes-validations</c> must look like, before anything is compiled.</summary>
public static class RuleSyntax
{
    private static readonly SortedSet<string> Reasons = new(RuleReasons.All, StringComparer.Ordinal);

    /// <summary>What is wrong with the message of a rule, or with its expression; <see langword="null"/> if nothing is.</summary>
    public static string? FindMessageError(ValidationRule rule)
    {
        var errors = new FieldErrors();
        CheckMessage(rule, FieldPath.Root(""), errors);
        CheckMessageExpression(rule, FieldPath.Root(""), errors);
        return errors.Count > 0 ? errors.Items[0].Detail : null;
    }

    internal static void Check(JsonSchemaProps schema, FieldPath path, FieldErrors errors)
    {
        for (var i = 0; i < schema.Validations.Count; i++)
        {
            Check(schema, schema.Validations[i], path.Child("x-kubernetes-validations").Index(i), errors);
        }
    }

    private static void Check(JsonSchemaProps schema, ValidationRule rule, FieldPath path, FieldErrors errors)
    {
        CheckMessage(rule, path, errors);
        CheckMessageExpression(rule, path, errors);
        if (rule.Reason is { } reason && !Reasons.Contains(reason))
        {
            errors.NotSupported(path.Child("reason"), Reasons);
        }

        if (rule.FieldPath is { Length: > 0 } fieldPath)
        {
            var at = path.Child("fieldPath");
            if (GoText.TrimSpace(fieldPath).Length == 0)
            {
                errors.Invalid(at, "must be non-empty if specified");
            }

            if (HasNewlines(fieldPath))
            {
                errors.Invalid(at, "must not contain line breaks");
            }

            if (SchemaKeywords.FindUnsupported(schema) is null && ValidFieldPath.Find(fieldPath, schema, allowArrayNotation: true, out var error) is null)
            {
                errors.Invalid(at, "must be a valid path: " + error);
            }
        }
    }

    private static void CheckMessageExpression(ValidationRule rule, FieldPath path, FieldErrors errors)
    {
        if (rule.MessageExpression is { Length: > 0 } expression && GoText.TrimSpace(expression).Length == 0)
        {
            errors.Required(path.Child("messageExpression"), "messageExpression must be non-empty if specified");
        }
    }

    private static void CheckMessage(ValidationRule rule, FieldPath path, FieldErrors errors)
    {
        var text = GoText.TrimSpace(rule.Rule);
        var message = GoText.TrimSpace(rule.Message ?? "");
        if (text.Length == 0)
        {
            errors.Required(path.Child("rule"), "rule is not specified");
        }
        else if (rule.Message is { Length: > 0 } && message.Length == 0)
        {
            errors.Invalid(path.Child("message"), "must be non-empty if specified");
        }
        else if (HasNewlines(message))
        {
            errors.Invalid(path.Child("message"), "must not contain line breaks");
        }
        else if (HasNewlines(text) && message.Length == 0)
        {
            errors.Required(path.Child("message"), "message must be specified if rule contains line breaks");
        }
    }

    private static bool HasNewlines(string text) => text.IndexOfAny(['\n', '\r']) >= 0;
}
