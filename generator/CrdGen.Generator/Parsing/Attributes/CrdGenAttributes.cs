using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;

namespace CrdGen.Generator.Parsing.Attributes;

/// <summary>CrdGen's own attributes about schemas.</summary>
internal static class CrdGenAttributes
{
    private const string ImmutableMessage = "Value is immutable";

    public static JsonSchemaProps Apply(JsonSchemaProps schema, string name, KeywordWriter writer)
    {
        var attribute = writer.Attribute;
        switch (name)
        {
            case "SchemaAttribute":
                return SchemaKeywords.Apply(schema, "", writer);
            case "ItemsAttribute":
                return SchemaKeywords.Apply(schema, "[]", writer);
            case "ValuesAttribute":
                return SchemaKeywords.Apply(schema, "{}", writer);
            case "PatternAttribute":
                return writer.Pattern(schema, attribute.String(0));
            case "FormatAttribute":
                return writer.Format(schema, attribute.String(0));
            case "MinimumAttribute":
                return writer.Minimum(schema, attribute.Argument(0), attribute.Bool("Exclusive"));
            case "MaximumAttribute":
                return writer.Maximum(schema, attribute.Argument(0), attribute.Bool("Exclusive"));
            case "MultipleOfAttribute":
                return writer.MultipleOf(schema, attribute.Argument(0));
            case "NullableAttribute":
                return schema with { Nullable = true };
            case "ImmutableAttribute":
                return Rules.AddChecked(schema, new("self == oldSelf") { Message = attribute.String("Message") ?? ImmutableMessage }, writer);
            case "PreserveUnknownFieldsAttribute":
                return SchemaKeywords.PreserveUnknownFields(schema, writer);
            case "EmbeddedResourceAttribute":
                return SchemaKeywords.EmbeddedResource(schema, writer);
            case "ExternalDocsAttribute":
                return schema with { ExternalDocs = new(attribute.String(0) ?? "", attribute.String("Description")) };
            case "ListTypeAttribute":
                return ListTypes.Apply(schema, attribute.Argument(0).Scalar() as int? ?? 0, attribute.Argument(1).Strings(), writer);
            case "MapTypeAttribute":
                return ListTypes.ApplyMapType(schema, attribute.Argument(0).Scalar() as int? ?? 0, writer);
            case "CelRuleAttribute":
                return Rules.Apply(schema, writer);
            case "ExactlyOneOfAttribute":
                return Rules.FieldSet(schema, "exactly one", "==", writer);
            case "AtMostOneOfAttribute":
                return Rules.FieldSet(schema, "at most one", "<=", writer);
            case "AtLeastOneOfAttribute":
                return Rules.FieldSet(schema, "at least one", ">=", writer);
            case "OneOfAttribute" or "AnyOfAttribute" or "AllOfAttribute" or "NotAttribute":
                return Junctors.Apply(schema, name, writer);
            default:
                return schema;
        }
    }
}
