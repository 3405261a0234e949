using CrdGen.Cli.Import.CSharp;
using CrdGen.Schema;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Cli.Import.Types;

/// <summary>Branches of junctors, and CEL rules.</summary>
internal sealed partial class SchemaDifference
{
    private void Junctors()
    {
        if (wanted.IntOrString && wanted.AnyOf.IsEmpty && current.AnyOf == TypeKinds.IntegerOrString)
        {
            place.Keyword("OmitAnyOf", "true");
            current = current with { AnyOf = default };
        }

        if (wanted.OneOf != current.OneOf && current.OneOf.IsEmpty && Branches("OneOf", wanted.OneOf))
        {
            current = current with { OneOf = wanted.OneOf };
        }

        if (wanted.AnyOf != current.AnyOf && current.AnyOf.IsEmpty && !wanted.IntOrString && Branches("AnyOf", wanted.AnyOf))
        {
            current = current with { AnyOf = wanted.AnyOf };
        }

        if (wanted.AllOf != current.AllOf && current.AllOf.IsEmpty && !wanted.IntOrString && Branches("AllOf", wanted.AllOf))
        {
            current = current with { AllOf = wanted.AllOf };
        }

        if (wanted.Not is { } not && current.Not is null && Branches("Not", EquatableArray.Of(not)))
        {
            current = current with { Not = not };
        }
    }

    private bool Branches(string name, EquatableArray<JsonSchemaProps> branches)
    {
        if (branches.Any(branch => branch == new JsonSchemaProps() || SchemaProblems.OfBranch(branch).Count > 0 || !AreDeclared(branch)))
        {
            return false;
        }

        foreach (var branch in branches)
        {
            var isRequired = !branch.Required.IsEmpty && branch with { Required = default } == new JsonSchemaProps();
            place.AddAt(isRequired
                ? AttributeUse.Own(name).With("Required", CSharpLiteral.List(branch.Required.Order(StringComparer.Ordinal).Select(CSharpLiteral.Of)))
                : AttributeUse.Own(name).WithText("Json", JsonWriter.Write(SchemaWriter.Write(branch))));
        }

        return true;
    }

    /// <summary>Whether the object has the fields that a branch names.</summary>
    private bool AreDeclared(JsonSchemaProps branch) =>
        wanted.Type != "object" || wanted.PreserveUnknownFields || node.Values is not null
        || (branch.Properties.Select(p => p.Name).Concat(branch.Required).All(name => node.Properties.Any(p => p.Name == name))
            && branch.AllOf.Concat(branch.AnyOf).Concat(branch.OneOf).Concat(branch.Not is { } not ? [not] : []).All(AreDeclared));

    private void Rules()
    {
        // The type's own rules come first; the property's follow them.
        if (wanted.Validations.Count < current.Validations.Count || !wanted.Validations.Take(current.Validations.Count).SequenceEqual(current.Validations))
        {
            return;
        }

        foreach (var rule in wanted.Validations.Skip(current.Validations.Count))
        {
            current = current with { Validations = current.Validations.Add(rule) };
            place.AddAt(Rule(rule));
        }
    }

    private AttributeUse Rule(ValidationRule rule)
    {
        const string immutable = "Value is immutable";
        if (IsMemberItself && rule == new ValidationRule("self == oldSelf") { Message = rule.Message } && rule.Message is { } message)
        {
            return AttributeUse.Own("Immutable").WithText("Message", message == immutable ? null : message);
        }

        var attribute = AttributeUse.Own("CelRule", CSharpLiteral.Of(rule.Rule))
            .WithText("Message", rule.Message)
            .WithText("MessageExpression", rule.MessageExpression)
            .WithText("FieldPath", rule.FieldPath);
        attribute = rule.Reason is { } reason ? attribute.With("Reason", "RuleReason." + reason) : attribute;
        return rule.OptionalOldSelf is { } optional ? attribute.With("OptionalOldSelf", CSharpLiteral.Of(optional)) : attribute;
    }
}
