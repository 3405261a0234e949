using static CrdGen.Generator.Tests.ApiServerRules.ServerRule;

namespace CrdGen.Generator.Tests.ApiServerRules.Rows;

/// <summary>Names and versions.</summary>
internal static class NameRows
{
    private const string Long = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string LongGroup = Long + "." + Long + "." + Long + "." + Long + ".io";

    public static IEnumerable<ServerRule> All { get; } =
    [
        new(1, "metadata.name is plural and group", "The generator makes the name of the plural and the group.", Answer.Invalid, Definition("""{"metadata":{"name":"gadgets.test.acme.io"}}""")),
        new(1, "metadata.name has at most 253 characters", OfClass($$"""[CustomResource({|CRD0002:"{{LongGroup}}"|}, "v1")]"""), Answer.Invalid, Definition($$$"""{"metadata":{"name":"widgets.{{{LongGroup}}}"},"spec":{"group":"{{{LongGroup}}}"}}""")),
        new(2, "a group", OfClass("""[CustomResource({|CRD0002:""|}, "v1")]"""), Answer.Required, Definition("""{"metadata":{"name":"widgets."},"spec":{"group":""}}""")),
        new(2, "the group is a subdomain", OfClass("""[CustomResource({|CRD0002:"Test.acme.io"|}, "v1")]"""), Answer.Invalid, Definition("""{"metadata":{"name":"widgets.Test.acme.io"},"spec":{"group":"Test.acme.io"}}""")),
        new(2, "the group has a dot", OfClass("""[CustomResource({|CRD0002:"acme"|}, "v1")]"""), Answer.Invalid, Definition("""{"metadata":{"name":"widgets.acme"},"spec":{"group":"acme"}}""")),
        new(3, "the plural is a label", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:Plural = "Widgets"|})]"""), Answer.Invalid, Definition("""{"metadata":{"name":"Widgets.test.acme.io"},"spec":{"names":{"plural":"Widgets"}}}""")),
        new(3, "the singular is a label", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:Singular = "a_b"|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"singular":"a_b"}}}""")),
        new(3, "short names are labels", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:ShortNames = ["w", "1"]|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"shortNames":["w","1"]}}}""")),
        new(3, "categories are labels", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:Categories = ["All"]|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"categories":["All"]}}}""")),
        new(3, "version names are labels", OfClass("""[CustomResource("test.acme.io", {|CRD0003:"1"|})]"""), Answer.Invalid, Version("""{"name":"1"}""")),
        new(3, "the kind is a label in lower case", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:Kind = "My_Widget"|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"kind":"My_Widget"}}}""")),
        new(3, "the kind that is the class's name is one", """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public partial class {|CRD0004:My_Widget|};
            """, Answer.Invalid, Definition("""{"spec":{"names":{"kind":"My_Widget"}}}""")),
        new(3, "the list kind is a label in lower case", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:ListKind = "Widget_List"|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"listKind":"Widget_List"}}}""")),
        new(3, "the list kind is not the kind", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0004:ListKind = "Widget"|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"listKind":"Widget"}}}""")),
        new(3, "labels have at most 63 characters", OfClass($$"""[CustomResource("test.acme.io", "v1", {|CRD0004:Singular = "{{Long}}aaa"|})]"""), Answer.Invalid, Definition("""{"spec":{"names":{"singular":"LONG"}}}""".Replace("LONG", Long + "aaa", StringComparison.Ordinal))),
        new(4, "approval of a protected group", OfClass("""[{|CRD0005:CustomResource("test.k8s.io", "v1")|}]"""), Answer.Required, Definition("""{"metadata":{"name":"widgets.test.k8s.io"},"spec":{"group":"test.k8s.io"}}""")),
        new(4, "the approval is a URL", OfClass("""[CustomResource("test.k8s.io", "v1"), {|CRD0005:MetadataAnnotation("api-approved.kubernetes.io", "yes")|}]"""), Answer.Invalid, Definition("""{"metadata":{"name":"widgets.test.k8s.io","annotations":{"api-approved.kubernetes.io":"yes"}},"spec":{"group":"test.k8s.io"}}""")),
        new(4, "the URL is one in Go", OfClass("""[CustomResource("test.k8s.io", "v1"), {|CRD0005:MetadataAnnotation("api-approved.kubernetes.io", "http://%zz/")|}]"""), Answer.Invalid, Definition("""{"metadata":{"name":"widgets.test.k8s.io","annotations":{"api-approved.kubernetes.io":"http://%zz/"}},"spec":{"group":"test.k8s.io"}}""")),
        new(5, "the scope", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0202:Scope = (ResourceScope)9|})]"""), Answer.NotSupported, Definition("""{"spec":{"scope":"9"}}""")),
        new(6, "version names are unique", Two("""[CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true)]""", """[{|CRD0011:CustomResource("test.acme.io", "v1", Kind = "Widget")|}]"""), Answer.Invalid, Versions("v1", true, "v1", false)),
        new(6, "a storage version", Two("""[CustomResource("test.acme.io", "v1", Kind = "Widget")]""", """[{|CRD0010:CustomResource("test.acme.io", "v2", Kind = "Widget")|}]"""), Answer.Invalid, Versions("v1", false, "v2", false)),
        new(6, "one storage version", Two("""[CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true)]""", """[{|CRD0010:CustomResource("test.acme.io", "v2", Kind = "Widget", Storage = true)|}]"""), Answer.Invalid, Versions("v1", true, "v2", true)),
        new(7, "a schema", "A class always has a schema.", Answer.Required, Version("""{"schema":null}""")),
        new(8, "a deprecation warning needs a deprecated version", OfClass("""[CustomResource("test.acme.io", "v1", {|CRD0013:DeprecationWarning = "use v2"|})]"""), Answer.Invalid, Version("""{"deprecationWarning":"use v2"}""")),
        new(8, "a deprecation warning is not empty", OfClass("""[CustomResource("test.acme.io", "v1", Deprecated = true, {|CRD0013:DeprecationWarning = ""|})]"""), Answer.Invalid, Version("""{"deprecated":true,"deprecationWarning":""}""")),
        new(8, "a deprecation warning has at most 256 bytes", OfClass($$"""[CustomResource("test.acme.io", "v1", Deprecated = true, {|CRD0013:DeprecationWarning = "{{new string('ü', 129)}}"|})]"""), Answer.Invalid, Version($$"""{"deprecated":true,"deprecationWarning":"{{new string('ü', 129)}}"}""")),
        new(8, "a deprecation warning has no control characters", OfClass("""[CustomResource("test.acme.io", "v1"), {|CRD0013:Obsolete("use\nv2")|}]"""), Answer.Invalid, Version("""{"deprecated":true,"deprecationWarning":"use\nv2"}""")),
        new(8, "a deprecation warning is printable", OfClass("""[CustomResource("test.acme.io", "v1"), {|CRD0013:Obsolete("use\u00a0v2")|}]"""), Answer.Invalid, Version("""{"deprecated":true,"deprecationWarning":"use\u00a0v2"}""")),
        new(9, "names that never change", "An update: the compiler does not know what the cluster has; `crdgen lint --previous` does.", Answer.Unasked),
        new(10, "preserveUnknownFields is false", "No attribute says it.", Answer.Invalid, Definition("""{"spec":{"preserveUnknownFields":true}}""")),
        new(11, "names that several kinds claim", """
            namespace Test;

            [CustomResource("test.acme.io", "v1", ShortNames = ["w"])]
            public partial class First;

            [{|CRD0014:CustomResource("test.acme.io", "v1", ShortNames = ["w"])|}]
            public partial class Second;
            """, Answer.Unasked),
        new(1, "label keys", OfClass("""[CustomResource("test.acme.io", "v1"), {|CRD0006:MetadataLabel("a/b/c", "d")|}]"""), Answer.Invalid, Definition("""{"metadata":{"labels":{"a/b/c":"d"}}}""")),
        new(1, "label values", OfClass("""[CustomResource("test.acme.io", "v1"), {|CRD0006:MetadataLabel("a", "b c")|}]"""), Answer.Invalid, Definition("""{"metadata":{"labels":{"a":"b c"}}}""")),
        new(1, "annotation keys", OfClass("""[CustomResource("test.acme.io", "v1"), {|CRD0006:MetadataAnnotation("a b", "c")|}]"""), Answer.Invalid, Definition("""{"metadata":{"annotations":{"a b":"c"}}}""")),
    ];

    private static string Two(string first, string second) => $$"""
        namespace Test;

        {{first}}
        public partial class First;

        {{second}}
        public partial class Second;
        """;

    private static Change Versions(string first, bool isFirstStored, string second, bool isSecondStored) =>
        Definition("{\"spec\":{\"versions\":[" + One(first, isFirstStored) + "," + One(second, isSecondStored) + "]}}");

    private static string One(string name, bool isStored) =>
        "{\"name\":\"" + name + "\",\"served\":true,\"storage\":" + (isStored ? "true" : "false") + ",\"schema\":{\"openAPIV3Schema\":{\"type\":\"object\"}}}";
}
