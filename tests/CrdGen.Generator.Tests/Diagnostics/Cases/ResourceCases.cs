namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Names, groups, labels and annotations.</summary>
internal static class ResourceCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        new(
            "a static class (C# refuses it too)",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public static partial class {|CRD0001:Widget|};
            """,
            "'Widget' cannot be a custom resource: it is static, and has no objects"),
        new(
            "an abstract class",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public abstract partial class {|CRD0001:Widget|};
            """,
            "'Widget' cannot be a custom resource: it is abstract, and has no objects; put the attribute on a class that derives from it"),
        new(
            "a generic class",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            public partial class {|CRD0001:Widget|}<T>;
            """,
            "'Widget<T>' cannot be a custom resource: it is generic; put the attribute on a class that derives from it with type arguments"),
        new(
            "a file-local class",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            file partial class {|CRD0001:Widget|};
            """,
            "'Widget' cannot be a custom resource: it is local to its file, and generated code cannot name it"),
        new(
            "a class in a generic class",
            """
            namespace Test;

            public partial class Outer<T>
            {
                [CustomResource("test.acme.io", "v1")]
                public partial class {|CRD0001:Widget|};
            }
            """,
            "'Outer<T>.Widget' cannot be a custom resource: the type that contains it is generic"),
        new(
            "a group without a dot",
            """
            namespace Test;

            [CustomResource({|CRD0002:"acme"|}, "v1")]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "'acme' is no API group: it needs at least one dot, such as 'postgres.acme.io'"),
        new(
            "a group in upper case",
            """
            namespace Test;

            [CustomResource({|CRD0002:"Test.acme.io"|}, "v1")]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "'Test.acme.io' is no API group: use lower-case letters, digits and '-' with dots between them"),
        new(
            "an empty group and version",
            """
            namespace Test;

            [CustomResource({|CRD0002:""|}, {|CRD0003:""|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "'' is no API group: it needs at least one dot, such as 'postgres.acme.io'",
            "'' is no version name: use lower-case letters, digits and '-', beginning with a letter, such as v1 or v1beta2"),
        new(
            "a version in upper case",
            """
            namespace Test;

            [CustomResource("test.acme.io", {|CRD0003:"V1"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "'V1' is no version name: use lower-case letters, digits and '-', beginning with a letter, such as v1 or v1beta2"),
        new(
            "a version that begins with a digit",
            """
            namespace Test;

            [CustomResource("test.acme.io", {|CRD0003:"1"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "'1' is no version name: use lower-case letters, digits and '-', beginning with a letter, such as v1 or v1beta2"),
        new(
            "a plural in upper case",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0004:Plural = "Widgets"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The plural 'Widgets' is not allowed: use lower-case letters, digits and '-', beginning with a letter, at most 63 characters"),
        new(
            "a singular with an underscore",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0004:Singular = "a_widget"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The singular 'a_widget' is not allowed: use lower-case letters, digits and '-', beginning with a letter, at most 63 characters"),
        new(
            "a kind that begins with a digit",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0004:Kind = "1Widget"|}, ListKind = "Widgets", Plural = "widgets", Singular = "widget")]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The kind '1Widget' is not allowed: use letters and digits, beginning with a letter, at most 63 characters"),
        new(
            "a list kind that is the kind",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0004:ListKind = "Widget"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The list kind 'Widget' is not allowed: it is the kind itself"),
        new(
            "a short name with a blank",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0004:ShortNames = ["w", "w w"]|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The short name 'w w' is not allowed: use lower-case letters, digits and '-', beginning with a letter, at most 63 characters"),
        new(
            "an empty category",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0004:Categories = [""]|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The category '' is not allowed: use lower-case letters, digits and '-', beginning with a letter, at most 63 characters"),
        new(
            "a protected group without approval",
            """
            namespace Test;

            [{|CRD0005:CustomResource("widgets.k8s.io", "v1")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            """The group 'widgets.k8s.io' is protected: add [MetadataAnnotation("api-approved.kubernetes.io", "URL of the approving pull request, or unapproved…")] (see https://github.com/kubernetes/enhancements/pull/1111)"""),
        new(
            "a label with two slashes",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1"), {|CRD0006:MetadataLabel("a/b/c", "d")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The label 'a/b/c' is not allowed: a key is a name of at most 63 letters, digits, '-', '_' and '.', with an optional DNS prefix and '/'"),
        new(
            "a label whose value has a blank",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1"), {|CRD0006:MetadataLabel("a", "b c")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The label 'a' is not allowed: its value 'b c' is not empty or at most 63 letters, digits, '-', '_' and '.'"),
        new(
            "an annotation that is set twice",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1"), MetadataAnnotation("a", "b"), {|CRD0006:MetadataAnnotation("a", "c")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The annotation 'a' is not allowed: it is set twice"),
        new(
            "a partial class in one that is not",
            """
            namespace Test;

            public class Outer
            {
                [CustomResource("test.acme.io", "v1")]
                public partial class {|CRD0016:Widget|}
                {
                    public string? Spec { get; init; }
                }
            }
            """,
            "'Widget' is partial but 'Outer', which contains it, is not, so apiVersion, kind and metadata cannot be generated: make both partial"),
    ];
}
