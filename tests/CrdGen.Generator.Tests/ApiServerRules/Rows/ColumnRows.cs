using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>Columns, subresources and selectable fields, and what may stand at the root beside a status.</summary>
internal static class ColumnRows
{
    public static IEnumerable<ServerRule> All { get; } =
    [
        new(12, "a column's name", OfRoot("""[{|CRD0401:PrinterColumn("", ".spec.size")|}]"""), Answer.Required, Column("""{"name":"","type":"integer","jsonPath":".spec.size"}""")),
        new(12, "a column's name on a property", OfSpec("""[{|CRD0401:PrinterColumn(Name = "")|}] public int A { get; init; }"""), Answer.Required, Column("""{"name":"","type":"integer","jsonPath":".spec.size"}""")),
        new(12, "a column's type", "The type is the field's where none is given.", Answer.Required, Column("""{"name":"Size","jsonPath":".spec.size"}""")),
        new(12, "a column's path", OfRoot("""[{|CRD0401:PrinterColumn("Size", "")|}]"""), Answer.Required, Column("""{"name":"Size","type":"integer","jsonPath":""}""")),
        new(12, "the type of a column is one", OfRoot("""[{|CRD0403:PrinterColumn("Size", ".spec.size", Type = "int")|}]"""), Answer.Invalid, Column("""{"name":"Size","type":"int","jsonPath":".spec.size"}""")),
        new(12, "the format of a column is one", OfRoot("""[{|CRD0403:PrinterColumn("Size", ".spec.size", Format = "int16")|}]"""), Answer.Invalid, Column("""{"name":"Size","type":"integer","format":"int16","jsonPath":".spec.size"}""")),
        new(13, "the path of a column begins with a dot", OfRoot("""[{|CRD0402:PrinterColumn("Size", "spec.size")|}]"""), Answer.Invalid, Column("""{"name":"Size","type":"integer","jsonPath":"spec.size"}""")),
        new(13, "the path of a column is a JSONPath", OfRoot("""[{|CRD0402:PrinterColumn("Size", ".spec.items[0")|}]"""), Answer.Accepted, Column("""{"name":"Size","type":"integer","jsonPath":".spec.items[0"}""")),
        new(13, "the path of a column leads somewhere", OfRoot("""[{|CRD0405:PrinterColumn("Size", ".spec.sizes")|}]"""), Answer.Accepted, Column("""{"name":"Size","type":"integer","jsonPath":".spec.sizes"}""")),
        new(14, "desired replicas", OfRoot("""[{|CRD0412:ScaleSubresource("", ".status.size")|}]"""), Answer.Required, Scale("""{"specReplicasPath":"","statusReplicasPath":".status.size"}""")),
        new(14, "observed replicas", OfSpec("""[SpecReplicas] public int {|CRD0411:A|} { get; init; }"""), Answer.Required, Scale("""{"specReplicasPath":".spec.size","statusReplicasPath":""}""")),
        new(14, "desired replicas lie under spec", OfRoot("""[{|CRD0412:ScaleSubresource(".status.size", ".status.size")|}]"""), Answer.Invalid, Scale("""{"specReplicasPath":".status.size","statusReplicasPath":".status.size"}""")),
        new(14, "observed replicas lie under status", OfRoot("""[{|CRD0412:ScaleSubresource(".spec.size", ".spec.size")|}]"""), Answer.Invalid, Scale("""{"specReplicasPath":".spec.size","statusReplicasPath":".spec.size"}""")),
        new(14, "the selector lies under spec or status", OfRoot("""[{|CRD0412:ScaleSubresource(".spec.size", ".status.size", LabelSelectorPath = ".metadata.name")|}]"""), Answer.Invalid, Scale("""{"specReplicasPath":".spec.size","statusReplicasPath":".status.size","labelSelectorPath":".metadata.name"}""")),
        new(14, "scale paths are simple", OfRoot("""[{|CRD0412:ScaleSubresource(".spec.items[0]", ".status.size")|}]"""), Answer.Accepted, Scale("""{"specReplicasPath":".spec.items[0]","statusReplicasPath":".status.size"}""")),
        new(15, "at most 8 selectable fields", OfSpec($$"""
            {{string.Concat(Enumerable.Range(1, 8).Select(i => $"[SelectableField] public string? A{i} {{ get; init; }}\n"))}}
            [{|CRD0421:SelectableField|}] public string? A9 { get; init; }
            """), Answer.TooMany, Root("{\"properties\":{\"spec\":{\"properties\":{" + string.Join(",", Enumerable.Range(1, 9).Select(i => $"\"a{i}\":{{\"type\":\"string\"}}")) + "}}}}"), Selectable([.. Enumerable.Range(1, 9).Select(i => $".spec.a{i}")])),
        new(15, "selectable fields are unique", OfRoot("""[SelectableField(".spec.name"), {|CRD0421:SelectableField(".spec.name")|}]"""), Answer.Duplicate, Selectable(".spec.name", ".spec.name")),
        new(15, "selectable fields are scalars", OfRoot("""[{|CRD0421:SelectableField(".spec")|}]"""), Answer.Invalid, Selectable(".spec")),
        new(15, "selectable fields are no lists", OfRoot("""[{|CRD0421:SelectableField(".spec.items")|}]"""), Answer.Invalid, Selectable(".spec.items")),
        new(15, "selectable fields are not in lists", OfRoot("""[{|CRD0421:SelectableField(".spec.items[0]")|}]"""), Answer.Invalid, Selectable(".spec.items[0]")),
        new(15, "selectable fields are no numbers", OfSpec("""[{|CRD0421:SelectableField|}] public double A { get; init; }"""), Answer.Invalid, Field("""{"type":"number"}"""), Selectable(".spec.a")),
        new(15, "selectable fields are not under metadata", OfRoot("""[{|CRD0421:SelectableField(".metadata.name")|}]"""), Answer.Invalid, Selectable(".metadata.name")),
        new(15, "selectable fields exist", OfRoot("""[{|CRD0421:SelectableField(".spec.sizes")|}]"""), Answer.Invalid, Selectable(".spec.sizes")),
        new(15, "selectable fields have a path", OfRoot("""[{|CRD0421:SelectableField("")|}]"""), Answer.Required, Selectable("")),
        new(16, "the root is an object beside a status", OfRoot(""""[{|CRD0020:{|CRD0020:Schema(Patch = """{"type":"array","items":{"type":"string"}}""")|}|}]""""), Answer.Invalid, Root("""{"type":"array","items":{"type":"string"}}""")),
        new(16, "no junctors beside a status", OfRoot("""[{|CRD0008:OneOf(Required = ["spec"])|}]"""), Answer.Invalid, Root("""{"oneOf":[{"required":["spec"]}]}""")),
        new(16, "no number of fields beside a status", OfRoot("""[{|CRD0008:Schema(MinProperties = 3)|}]"""), Answer.Invalid, Root("""{"minProperties":3}""")),
        new(16, "no map type beside a status", OfRoot("""[{|CRD0008:MapType(MapType.Atomic)|}]"""), Answer.Invalid, Root("""{"x-kubernetes-map-type":"atomic"}""")),
        new(16, "no listed values beside a status", OfRoot(""""[{|CRD0020:Schema(Patch = """{"enum":[{}]}""")|}]""""), Answer.Invalid, Root("""{"enum":[{}]}""")),
        new(16, "no default beside a status", OfRoot("""[{|CRD0008:Default(Json = "{}")|}]"""), Answer.Invalid, Root("""{"default":{}}""")),
        new(16, "the root is not nullable", OfRoot("""[{|CRD0008:Nullable|}]"""), Answer.Forbidden, Root("""{"nullable":true}""")),
    ];

    private static Change Column(string column) => Version($$"""{"additionalPrinterColumns":[{{column}}]}""");

    private static Change Scale(string scale) => Version($$$"""{"subresources":{"scale":{{{scale}}}}}""");

    private static Change Selectable(params string[] paths) => Version($$$"""{"selectableFields":[{{{string.Join(",", paths.Select(path => $$"""{"jsonPath":"{{path}}"}"""))}}}]}""");
}
