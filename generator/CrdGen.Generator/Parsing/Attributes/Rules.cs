using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Rules;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;
using CrdGen.Schema.Validation.Definitions;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>CEL rules, written out or made from sets of fields.</summary>
internal static class Rules
{
    /// <summary>The reason that an attribute gives, or <see langword="null"/>.</summary>
    public static string? Reason(AttributeData attribute) =>
        attribute.Named("Reason").Scalar() is int reason && reason >= 0 && reason < RuleReasons.All.Count ? RuleReasons.All[reason] : null;

    /// <summary>Reports a reason that there is none of.</summary>
    public static bool CheckReason(AttributeData attribute, string name, DiagnosticSink sink)
    {
        if (attribute.Named("Reason") is null || Reason(attribute) is not null)
        {
            return true;
        }

        sink.Report(ConstraintsDiagnostics.InvalidArgument, attribute, AttributeArgument.Named("Reason"), "the reason", name, "use a member of RuleReason");
        return false;
    }

    public static JsonSchemaProps Add(JsonSchemaProps schema, ValidationRule rule) => schema with { Validations = schema.Validations.Add(rule) };

    public static JsonSchemaProps AddChecked(JsonSchemaProps schema, ValidationRule rule, KeywordWriter writer) =>
        Check(rule, writer) && FitsType(schema, writer) ? Add(schema, rule) : schema;

    public static JsonSchemaProps Apply(JsonSchemaProps schema, KeywordWriter writer)
    {
        var attribute = writer.Attribute;
        var rule = new ValidationRule(attribute.String(0) ?? "")
        {
            Message = attribute.String("Message"),
            MessageExpression = attribute.String("MessageExpression"),
            Reason = Reason(attribute),
            FieldPath = attribute.String("FieldPath"),
            OptionalOldSelf = attribute.Named("OptionalOldSelf").Scalar() is bool optional ? optional : null,
        };
        if (!Check(rule, writer))
        {
            return schema;
        }

        return writer.At(schema, attribute.String("At") ?? "", target =>
        {
            if (rule.FieldPath is { } path && ValidFieldPath.FindError(path, target) is { } error)
            {
                writer.Sink.Report(RulesDiagnostics.RuleFieldPath, attribute, AttributeArgument.Named("FieldPath"), path, writer.Symbol.Name, error);
                return target;
            }

            return FitsType(target, writer) ? Add(target, rule) : target;
        });
    }

    private static bool FitsType(JsonSchemaProps schema, KeywordWriter writer) => writer.Fits("a rule", schema, DeclType.Of(schema, isResourceRoot: false) is not null);

    /// <summary>A rule about how many of a set of fields are there, in the form that controller-gen gives it.</summary>
    public static JsonSchemaProps FieldSet(JsonSchemaProps schema, string quantity, string comparison, KeywordWriter writer)
    {
        if (!writer.Fits("a set of fields", schema, schema.Type == "object"))
        {
            return schema;
        }

        var names = writer.Attribute.Argument(0).Strings();
        var fields = FieldNames.Resolve(names, schema, writer, isForCel: true);
        if (fields.Count < names.Length)
        {
            return schema;
        }

        if (fields.Distinct().Count() < 2 || fields.Distinct().Count() < fields.Count)
        {
            writer.Sink.Report(ConstraintsDiagnostics.FieldSetTooSmall, writer.Attribute, writer.AttributeName, writer.Symbol.Name);
            return schema;
        }

        if (fields.Find(field => !CelNames.IsEscapable(field)) is { } unnamed)
        {
            return writer.Invalid(schema, "a set of fields", $"rules have no name for '{unnamed}'; use letters, digits, '_', '-', '.' and '/' only");
        }

        var list = string.Join(",", fields.Select(field => $"has(self.{CelNames.Escape(field)})"));
        var rule = new ValidationRule($"[{list}].filter(x,x==true).size() {comparison} 1")
        {
            Message = writer.Attribute.String("Message") ?? $"{quantity} of the fields in [{string.Join(" ", fields)}] must be set",
        };
        return AddChecked(schema, rule, writer);
    }

    private static bool Check(ValidationRule rule, KeywordWriter writer)
    {
        var name = writer.Symbol.Name;
        if (string.IsNullOrWhiteSpace(rule.Rule))
        {
            writer.Sink.Report(RulesDiagnostics.EmptyRule, writer.Attribute, name);
            return false;
        }

        var message = rule.Message is { Length: 0 } ? "it is empty" : RuleSyntax.FindMessageError(rule);
        if (message is not null)
        {
            writer.Sink.Report(RulesDiagnostics.RuleMessage, writer.Attribute, name, message);
        }

        if (!CheckReason(writer.Attribute, name, writer.Sink) || message is not null)
        {
            return false;
        }

        RuleOrigins.Of(writer.Sink.Compilation).Add(rule, new(writer.Symbol, writer.Attribute, null));
        return true;
    }
}
