namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Resource classes: versions of one kind or several kinds, with columns and subresources.</summary>
internal sealed class RootWriter(Dice dice, bool isWild, TypePicker types, AttributePicker attributes, MemberWriter members)
{
    private static readonly string[] BadGroups = ["", "acme", "Acme.io", "a..b", "-a.b", "a_b.c", "k8s.io", "x.kubernetes.io", "a.b.", "ä.io", "a b.io"];
    private static readonly string[] BadVersions = ["", "V1", "1", "v1.0", "v", "ä", "v1beta1beta", "verylongversionnamethatgoesonandonandonuntilitismorethansixtythree"];

    public void Write(List<string> lines, string name)
    {
        lines.AddRange(Docs.Maybe(dice).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        lines.Add(Resource());
        if (dice.Chance(0.3))
        {
            lines.Add(Extra());
        }

        lines.AddRange(attributes.ForType(FieldKind.Object).Select(attribute => $"[{attribute}]"));
        var isNested = dice.Chance(0.1);
        if (isNested)
        {
            lines.Add($"public {dice.Pick("partial ", isWild ? "" : "partial ")}{dice.Pick("class", "struct", "record", "interface", "record struct")} Outer{dice.Below(99)}{(isWild && dice.Chance(0.2) ? "<T>" : "")} {{");

            // The attributes above belong to the inner class.
            var first = lines.FindLastIndex(line => line.StartsWith("[CustomResource", StringComparison.Ordinal));
            var head = lines[^1];
            lines.RemoveAt(lines.Count - 1);
            lines.Insert(first, head);
        }

        var modifiers = isWild ? dice.Pick("public partial", "public", "internal partial", "public abstract partial", "public static partial", "file partial", "partial", "private partial", "public sealed partial", "sealed") : dice.Pick("public partial", "public sealed partial", "internal partial", "public");
        var generic = isWild && dice.Chance(0.05) ? "<T>" : "";
        var baseType = isWild && dice.Chance(0.1) && types.Own.Count > 0 ? " : " + dice.Pick(types.Own).Text.TrimEnd('?') : "";
        lines.Add($"{modifiers} {dice.Pick("class", "class", "record", isWild ? "struct" : "class")} {name}{generic}{baseType}");
        lines.Add("{");
        var used = new HashSet<string>(StringComparer.Ordinal);
        if (dice.Chance(0.8))
        {
            used.Add("Spec");
            lines.Add($"public {types.Next().Text} Spec {{ get; init; }} = default!;");
        }

        if (dice.Chance(0.4))
        {
            used.Add("Status");
            lines.Add($"public {types.Next().Text} Status {{ get; init; }} = default!;");
        }

        members.Write(lines, used, 0, isWild ? 4 : 2);
        lines.Add("}");
        if (isNested)
        {
            lines.Add("}");
        }
    }

    private string Resource()
    {
        var group = isWild && dice.Chance(0.1) ? dice.Pick(BadGroups) : dice.Pick("acme.io", "test.acme.io");
        var version = isWild && dice.Chance(0.1) ? dice.Pick(BadVersions) : dice.Pick("v1", "v1beta1", "v2alpha3", "v1");
        var more = dice.Below(isWild ? 14 : 30) switch
        {
            0 => ", Kind = \"Shared\", Storage = true",
            1 => ", Kind = \"Shared\"",
            2 => ", Plural = \"things\", Singular = \"thing\"",
            3 => ", ShortNames = [\"s\", \"t\"], Categories = [\"all\"]",
            4 => ", Scope = ResourceScope.Cluster",
            5 => ", Served = false",
            6 => ", Deprecated = true, DeprecationWarning = \"gone\"",
            7 => ", StatusSubresource = true",
            8 when isWild => ", ShortNames = null!",
            9 when isWild => ", Kind = \"not a kind\", Plural = \"\"",
            10 when isWild => ", Scope = (ResourceScope)7, ListKind = \"\"",
            11 when isWild => ", Missing = 1",
            12 when isWild => ", ShortNames = [\"A\", null!, \"\"]",
            _ => "",
        };
        return $"[CustomResource(\"{group}\", \"{version}\"{more})]";
    }

    private string Extra() => "[" + dice.Below(isWild ? 12 : 4) switch
    {
        0 => "PrinterColumn(\"Size\", \".spec.size\")",
        1 => "PrinterColumn(\"Age\", \".metadata.creationTimestamp\", Type = \"date\")",
        2 => "Obsolete(\"old\")",
        3 => "MetadataLabel(\"a\", \"b\")",
        4 => "PrinterColumn(\"\", \"x\")",
        5 => "PrinterColumn(\"A\", \".spec[?(@.type==\\\"\", Type = \"time\", Format = \"x\", Priority = -1)",
        6 => "ScaleSubresource(\".spec.replicas\", \".status.replicas\", LabelSelectorPath = \".status.selector\")",
        7 => "ScaleSubresource(null!, \"\")",
        8 => "SelectableField(\".spec.size\")",
        9 => "SelectableField(null!)",
        10 => "MetadataAnnotation(\"\", null!)",
        _ => "PrinterColumn(null!, null!)",
    } + "]";
}
