namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Versions of one kind, and kinds of one group.</summary>
internal static class VersionCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        new(
            "two storage versions",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true)]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0010:CustomResource("test.acme.io", "v2", Kind = "Widget", Storage = true)|}]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "Widget has several storage versions: set Storage = true on exactly one of its versions (v1, v2)"),
        new(
            "no storage version",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Kind = "Widget")]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0010:CustomResource("test.acme.io", "v2", Kind = "Widget")|}]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "Widget has no storage version: set Storage = true on exactly one of its versions (v1, v2)"),
        new(
            "a version twice",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true)]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0011:CustomResource("test.acme.io", "v1", Kind = "Widget")|}]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "Widget declares the version 'v1' twice, here and on 'First': change one of them"),
        new(
            "versions with two plurals",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true)]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0012:CustomResource("test.acme.io", "v2", Kind = "Widget", Plural = "gadgets")|}]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "The versions of Widget disagree: the plural is 'widgets' on 'First' and 'gadgets' here; say the same on both"),
        new(
            "versions with two scopes",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true)]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0012:CustomResource("test.acme.io", "v2", Kind = "Widget", Scope = ResourceScope.Cluster)|}]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "The versions of Widget disagree: the scope is 'Namespaced' on 'First' and 'Cluster' here; say the same on both"),
        new(
            "versions with two values of an annotation",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Kind = "Widget", Storage = true), MetadataAnnotation("a", "b")]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0012:CustomResource("test.acme.io", "v2", Kind = "Widget")|}, MetadataAnnotation("a", "c")]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "The versions of Widget disagree: 'a' is 'b' on 'First' and 'c' here; say the same on both"),
        new(
            "a conversion webhook at no address",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1"), {|CRD0019:ConversionWebhook|}]
            public partial class Widget
            {
                public string? Spec { get; init; }
            }
            """,
            "The conversion webhook of 'Widget' is not allowed: name its service, [ConversionWebhook(\"namespace\", \"name\")], or set Url"),
        new(
            "a conversion webhook without TLS",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1"), ConversionWebhook({|CRD0019:Url = "http://acme.io"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }
            }
            """,
            "The conversion webhook of 'Widget' is not allowed: 'https' is the only allowed URL scheme; desired format: https://host[/path]"),
        new(
            "a conversion webhook with review versions that nobody knows",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1"), ConversionWebhook("acme", "webhooks", {|CRD0019:ReviewVersions = ["v2"]|})]
            public partial class Widget
            {
                public string? Spec { get; init; }
            }
            """,
            "The conversion webhook of 'Widget' is not allowed: must include at least one of v1, v1beta1"),
        new(
            "a deprecation warning of a version that is not deprecated",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", {|CRD0013:DeprecationWarning = "use v2"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The deprecation warning of 'v1' is not allowed: the version is not deprecated: set Deprecated = true or use [Obsolete]"),
        new(
            "a deprecation warning of two lines",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Deprecated = true, {|CRD0013:DeprecationWarning = "use\nv2"|})]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The deprecation warning of 'v1' is not allowed: it has 1 to 256 bytes of printable characters"),
        new(
            "an empty deprecation warning by Obsolete",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0013:Obsolete("")|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "The deprecation warning of 'v1' is not allowed: it has 1 to 256 bytes of printable characters"),
        new(
            "two kinds of one plural",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1", Plural = "widgets")]
            public partial class First
            {
                public string? Spec { get; init; }
            }

            [{|CRD0014:CustomResource("test.acme.io", "v1", Plural = "widgets")|}]
            public partial class Second
            {
                public string? Spec { get; init; }
            }
            """,
            "First and Second both claim the name 'widgets' in the group 'test.acme.io': rename one of them"),
        new(
            "no version is served",
            """
            namespace Test;

            [{|CRD0015:CustomResource("test.acme.io", "v1", Served = false)|}]
            public partial class Widget
            {
                public string? Spec { get; init; }

                public string Id() => $"{ApiVersion} {Kind} {Metadata.Name}";
            }
            """,
            "No version of Widget is served, so the API server accepts no object: remove Served = false from one"),
    ];
}
