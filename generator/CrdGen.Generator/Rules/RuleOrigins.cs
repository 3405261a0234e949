using System.Runtime.CompilerServices;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Rules;

/// <summary>What C# a rule came from.</summary>
/// <param name="Owner">The type or member that it is about.</param>
/// <param name="Attribute">The attribute that says it.</param>
/// <param name="Method">The method that says it, which then carries the attribute.</param>
internal sealed record RuleOrigin(ISymbol Owner, AttributeData Attribute, IMethodSymbol? Method)
{
    /// <summary>The method's name, or the attribute.</summary>
    public Location Location => Method?.Locations[0] ?? Attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? Owner.Locations[0];
}

/// <summary>Where the rules of one compilation came from. Rules that are equal and stand at several places are several.</summary>
internal sealed class RuleOrigins
{
    private static readonly ConditionalWeakTable<Compilation, RuleOrigins> Tables = new();

    private readonly ConditionalWeakTable<ValidationRule, RuleOrigin> origins = new();

    public static RuleOrigins Of(Compilation compilation) => Tables.GetValue(compilation, static _ => new());

    public void Add(ValidationRule rule, RuleOrigin origin)
    {
        origins.Remove(rule);
        origins.Add(rule, origin);
    }

    public RuleOrigin? Find(ValidationRule rule) => origins.TryGetValue(rule, out var origin) ? origin : null;
}
