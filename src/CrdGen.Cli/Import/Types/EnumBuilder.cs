using System.Runtime.CompilerServices;
using CrdGen.Cli.Import.CSharp;
using CrdGen.Cli.Import.Names;
using CrdGen.Schema;

namespace CrdGen.Cli.Import.Types;

/// <summary>Enums.</summary>
internal static class EnumBuilder
{
    private static readonly ConditionalWeakTable<PlannedType, Dictionary<string, string>> Names = [];

    public static EnumDeclaration Build(PlannedType type)
    {
        var place = new AttributePlace("");
        place.Add(AttributeUse.Serialization("JsonConverter", $"typeof(KubernetesEnumConverter<{CSharpKeywords.Escape(type.Name)}>)") with { AlsoUses = EquatableArray.Of(AttributeUse.CrdGen) });
        var summary = Summaries.Of(type.Description, null, place);
        return new(type.Name)
        {
            Summary = summary,
            Attributes = place.Build().ToEquatableArray(),
            Members = Members(type).Select(member => new EnumMemberDeclaration(member.Value)
            {
                Attributes = member.Key == member.Value
                    ? default
                    : EquatableArray.Of(AttributeUse.Serialization("JsonStringEnumMemberName", CSharpLiteral.Of(member.Key))),
            }).ToEquatableArray(),
        };
    }

    /// <summary>The member that stands for a value, or <see langword="null"/>.</summary>
    public static string? Find(PlannedType type, string value) => Members(type).GetValueOrDefault(value);

    private static Dictionary<string, string> Members(PlannedType type) => Names.GetValue(type, static type =>
    {
        var scope = new NameScope(["value__"]);
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        var values = type.Node.Own.Enum.Select(value => value.Text).ToList();

        // A value that is a name as it is keeps it, whatever comes before.
        foreach (var value in values.OrderBy(value => CSharpNames.EnumMember(value) != value))
        {
            members.Add(value, scope.Take([CSharpNames.EnumMember(value)]));
        }

        return values.ToDictionary(value => value, value => members[value], StringComparer.Ordinal);
    });
}
