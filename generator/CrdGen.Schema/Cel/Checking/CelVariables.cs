using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;

namespace CrdGen.Schema.Cel.Checking;

/// <summary>The variables that an expression starts with.</summary>
public sealed class CelVariables
{
    public const string Self = "self";
    public const string OldSelf = "oldSelf";

    private readonly Dictionary<string, CelType> types = new(StringComparer.Ordinal);

    /// <param name="self">What <c>self</c> is, if it is a value of a schema: errors name types by the way from there.</param>
    public CelVariables(DeclType? self = null) => SelfType = self;

    internal DeclType? SelfType { get; }

    /// <summary>The variables of a rule: <c>self</c> and <c>oldSelf</c>, which is an optional where the rule says so.</summary>
    public static CelVariables OfRule(DeclType self, bool optionalOldSelf) => new CelVariables(self)
        .Add(Self, self.CelType)
        .Add(OldSelf, optionalOldSelf ? CelType.Optional(self.CelType) : self.CelType);

    /// <summary>Declares a variable.</summary>
    public CelVariables Add(string name, CelType type)
    {
        types[name] = type;
        return this;
    }

    internal CelType? Find(string name) => types.TryGetValue(name, out var type) ? type : null;
}
