using CrdGen.Generator.Parsing;
using CrdGen.Generator.Parsing.Resources;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CrdGen.Generator.Rules;

/// <summary>Properties and fields: of resources, of lists and texts, and computed ones, which are inlined.</summary>
internal sealed partial class RuleTranslator
{
    /// <summary>What <c>this</c> is in an inlined member, innermost last.</summary>
    private readonly Stack<CelTerm> instances = [];

    /// <summary>What stands to the left of <c>?.</c>, innermost last.</summary>
    private readonly Stack<CelTerm> receivers = [];

    private CelTerm Property(IPropertyReferenceOperation operation)
    {
        var property = operation.Property;
        if (operation.Instance is null)
        {
            return IsSystem(property.ContainingType, "TimeSpan") || IsSystem(property.ContainingType, "DateTimeOffset")
                ? throw Untranslatable(operation, "CEL has no clock: the API server evaluates rules when an object is written")
                : Computed(property, null, operation);
        }

        var instance = Translate(operation.Instance);
        if (operation.Arguments is [var argument])
        {
            return property.ContainingType.SpecialType == SpecialType.System_String
                ? Character(instance.Value, Translate(argument.Value).Value)
                : Element(instance, argument.Value);
        }

        return Known(property, instance, operation) ?? Member(instance, operation.Instance.Type!, property, operation);
    }

    /// <summary>Properties of the types that lists, texts and optional values are.</summary>
    private static CelTerm? Known(IPropertySymbol property, CelTerm instance, IOperation use)
    {
        var type = property.ContainingType;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return property.Name == "HasValue" ? instance.IsPresent : instance.Value;
        }

        if (property.Name is "Length" or "Count" && (type.SpecialType is SpecialType.System_String or SpecialType.System_Array || CollectionShape.Of(type).Kind != CollectionKind.None || type.IsInSystemNamespace()))
        {
            return CelTerm.Function("size", instance.Value);
        }

        if (instance is EntryTerm entry)
        {
            return property.Name == "Key" ? entry.Key : entry.Map.Index(entry.Key);
        }

        if (CollectionShape.Of(type).Kind == CollectionKind.Dictionary)
        {
            return property.Name == "Keys" ? SequenceTerm.Keys(instance.Value) : property.Name == "Values" ? SequenceTerm.Values(instance.Value) : null;
        }

        if (IsIntOrString(type))
        {
            return property.Name switch
            {
                "IsInt" or "IsNumber" => CelTerm.Relation(CelTerm.Function("type", instance.Value), "==", CelTerm.Of("int")),
                "IsString" => CelTerm.Relation(CelTerm.Function("type", instance.Value), "==", CelTerm.Of("string")),
                _ => throw Untranslatable(use, $"CEL has nothing like IntOrString.{property.Name}"),
            };
        }

        return null;
    }

    private CelTerm Field(IFieldReferenceOperation operation)
    {
        var field = operation.Field;
        if (operation.Instance is { } instance)
        {
            return Member(Translate(instance), instance.Type!, field, operation);
        }

        if (field is { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return CelLiterals.String("");
        }

        if (field is { IsStatic: true, Name: "Zero" } && IsSystem(field.ContainingType, "TimeSpan"))
        {
            return CelTerm.Function("duration", CelLiterals.String("0s"));
        }

        return field is { IsStatic: true, IsReadOnly: true }
            ? Inline(field, operation, declaration => declaration is VariableDeclaratorSyntax { Initializer: { } initializer } ? initializer : null)
            : throw Untranslatable(operation, $"'{field.Name}' can change: use a constant, or a static readonly field with an initialiser");
    }

    /// <summary>A member of an object: a field of its schema, or a computed property.</summary>
    private CelTerm Member(CelTerm instance, ITypeSymbol type, ISymbol member, IOperation use)
    {
        if (ScalarWrapper.ValueParameter(type) is not null && member.Name == "Value")
        {
            return instance;
        }

        if (Envelope(instance, type, member, use) is { } envelope)
        {
            return envelope;
        }

        if (fields.Find(type, member) is not { } field)
        {
            return member is IPropertySymbol property ? Computed(property, instance, use) : throw Untranslatable(use, $"'{member.Name}' is no field of the schema of '{type.ToShortName()}'");
        }

        if (field.Schema.Nullable)
        {
            throw Untranslatable(use, "a [Nullable] value may be null and there, which CEL's types do not know");
        }

        if (IsSystem((member as IPropertySymbol)?.Type, "TimeSpan"))
        {
            throw Untranslatable(use, "to CEL a TimeSpan is a text, and not in Go's form of durations");
        }

        var value = instance.Value.Select(field.CelName);
        if (field.IsAlwaysThere)
        {
            return value;
        }

        var presence = CelTerm.Function("has", value);
        var declared = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

        // What C# reads where nothing is there.
        return declared is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } && Zero(declared) is { } zero
            ? CelTerm.Choice(presence, value, zero)
            : value with { Presence = presence };
    }

    private static CelTerm? Zero(ITypeSymbol type) =>
        IsBool(type) ? CelTerm.False
        : IsFloating(type) ? CelTerm.Of("0.0")
        : IsNumber(type) ? CelTerm.Of("0")
        : null;

    /// <summary>What every object has. Of metadata, rules see the names alone.</summary>
    private static CelTerm? Envelope(CelTerm instance, ITypeSymbol type, ISymbol member, IOperation use)
    {
        if (type.Is("CrdGen", "ObjectMeta"))
        {
            var name = instance.Value.Select(JsonNames.CamelCase(member.Name));
            return member.Name switch
            {
                "Name" => name,
                "GenerateName" => name with { Presence = CelTerm.Function("has", name) },
                _ => throw Untranslatable(use, "of metadata, rules see Name and GenerateName only"),
            };
        }

        return member.Name is "Metadata" or "ApiVersion" or "Kind" && type is INamedTypeSymbol resource && ResourceDeclaration.IsResource(resource)
            ? instance.Value.Select(JsonNames.CamelCase(member.Name))
            : null;
    }

    private CelTerm ConditionalAccess(IConditionalAccessOperation operation)
    {
        var receiver = Translate(operation.Operation);
        receivers.Push(receiver.Value);
        var member = Translate(operation.WhenNotNull);
        receivers.Pop();
        return receiver.Presence is null ? member : member.Value with { Presence = CelTerm.And(receiver.Presence, member.Presence) };
    }

    /// <summary>A character. CEL's charAt gives an empty text behind the last one, where C# throws; a substring is an error there, too.</summary>
    private static CelTerm Character(CelTerm text, CelTerm index) => text.Call(
        "substring",
        index,
        int.TryParse(index.Text, out var at) ? CelLiterals.Of(at + 1)! : CelTerm.Binary(index, "+", CelTerm.Of("1"), CelPrecedence.Addition));

    /// <summary>An item of a list or a value of a dictionary.</summary>
    private CelTerm Element(CelTerm collection, IOperation index)
    {
        if (Unconverted(index) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd)
        {
            return collection.Value.Index(CelTerm.Binary(CelTerm.Function("size", collection.Value), "-", Translate(fromEnd.Operand), CelPrecedence.Addition));
        }

        return collection.Value.Index(Translate(index).Value);
    }
}
