using System.Text;
using CrdGen.Schema;

namespace CrdGen.Cli.Import.CSharp;

/// <summary>An argument of an attribute.</summary>
/// <param name="Name">The name of a property of the attribute; <see langword="null"/> for a positional argument.</param>
/// <param name="Value">The value in C#.</param>
internal readonly record struct AttributeArgument(string? Name, string Value);

/// <summary>An attribute as it stands in code.</summary>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="Name">Its name without the suffix <c>Attribute</c>.</param>
internal sealed record AttributeUse(string Namespace, string Name)
{
    public const string CrdGen = "CrdGen";
    public const string DataAnnotations = "System.ComponentModel.DataAnnotations";
    public const string Json = "System.Text.Json.Serialization";

    public EquatableArray<AttributeArgument> Arguments { get; init; }

    /// <summary>Namespaces that the arguments need.</summary>
    public EquatableArray<string> AlsoUses { get; init; }

    /// <summary>An attribute of CrdGen's own.</summary>
    public static AttributeUse Own(string name, params string[] arguments) => new AttributeUse(CrdGen, name).With(arguments);

    /// <summary>An attribute of System.ComponentModel.DataAnnotations.</summary>
    public static AttributeUse Annotation(string name, params string[] arguments) => new AttributeUse(DataAnnotations, name).With(arguments);

    /// <summary>An attribute of System.Text.Json.</summary>
    public static AttributeUse Serialization(string name, params string[] arguments) => new AttributeUse(Json, name).With(arguments);

    /// <summary>The attribute with one more named argument.</summary>
    public AttributeUse With(string name, string value) => this with { Arguments = Arguments.Add(new(name, value)) };

    /// <summary>The attribute with one more named argument, unless there is no value.</summary>
    public AttributeUse WithText(string name, string? text) => text is null ? this : With(name, CSharpLiteral.Of(text));

    /// <summary>The C#, without brackets.</summary>
    public override string ToString()
    {
        if (Arguments.IsEmpty)
        {
            return Name;
        }

        var text = new StringBuilder(Name).Append('(');
        for (var i = 0; i < Arguments.Count; i++)
        {
            var (name, value) = Arguments[i];
            text.Append(i == 0 ? "" : ", ").Append(name is null ? "" : name + " = ").Append(value);
        }

        return text.Append(')').ToString();
    }

    private AttributeUse With(string[] arguments) => this with { Arguments = arguments.Select(a => new AttributeArgument(null, a)).ToEquatableArray() };
}
