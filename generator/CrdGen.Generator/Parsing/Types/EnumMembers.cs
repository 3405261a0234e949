using System.Globalization;
using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Symbols;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing.Types;

/// <summary>A member of an enum and the string that stands for it in JSON.</summary>
internal sealed record EnumMember(IFieldSymbol Symbol, string JsonName);

internal static class EnumMembers
{
    /// <summary>The members, in the order of declaration. Aliases (members with an equal value) are left out: nothing writes them.</summary>
    public static List<EnumMember> Of(INamedTypeSymbol type, DiagnosticSink? sink)
    {
        var members = new List<EnumMember>();
        var values = new HashSet<object?>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field || !values.Add(field.ConstantValue))
            {
                continue;
            }

            var name = JsonName(field);
            if (names.Add(name))
            {
                members.Add(new(field, name));
            }
            else
            {
                sink?.Report(TypesDiagnostics.EnumNames, field, type.ToShortName(), $"two members have the name '{name}' in JSON");
            }
        }

        if (members.Count == 0)
        {
            sink?.Report(TypesDiagnostics.EnumNames, type, type.ToShortName(), "it has no members, so that no value would be allowed");
        }

        return members;
    }

    public static bool IsFlags(INamedTypeSymbol type) => type.FindAttribute("System", "FlagsAttribute") is not null;

    /// <summary>Whether a member is one flag: no flag is the empty list, combinations are lists of several.</summary>
    public static bool IsSingleFlag(IFieldSymbol member)
    {
        var bits = Bits(member.ConstantValue);
        return bits != 0 && (bits & (bits - 1)) == 0;
    }

    /// <summary>A value as 64 bits, so that those of different widths compare: <c>0</c> is an int wherever it stands.</summary>
    public static ulong Bits(object? value) =>
        value is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture));

    public static string JsonName(IFieldSymbol member) =>
        member.FindAttribute(Namespaces.Json, "JsonStringEnumMemberNameAttribute")?.String(0) ?? member.Name;
}
