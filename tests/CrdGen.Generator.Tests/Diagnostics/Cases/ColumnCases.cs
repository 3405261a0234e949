namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>Printer columns.</summary>
internal static class ColumnCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        new(
            "a column on a class without a path",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0401:PrinterColumn(Name = "Size")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            """The printer column is incomplete: on a class it needs a name and a path: [PrinterColumn("Ready", ".status.ready")]"""),
        WrongDeclaration.OfSpec(
            "a column on a property with a path",
            """
            [{|CRD0401:PrinterColumn("Size", ".spec.size")|}]
            public int Size { get; init; }
            """,
            """The printer column is incomplete: on a property the path is the property's own: give a name as in [PrinterColumn(Name = "Ready")]"""),
        WrongDeclaration.OfSpec(
            "a column without a name",
            """
            [{|CRD0401:PrinterColumn(Name = "")|}]
            public int Size { get; init; }
            """,
            "The printer column is incomplete: its name is empty; give one, or leave Name out for the property's own"),
        new(
            "a column path without a dot",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0402:PrinterColumn("Size", "spec.size")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'spec.size' is no path of a printer column: it begins with a dot"),
        new(
            "a column path with a bracket too few",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0402:PrinterColumn("Size", ".spec.items[0")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'.spec.items[0' is no path of a printer column: its brackets do not match"),
        new(
            "a column type that does not exist",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0403:PrinterColumn("Size", ".spec.size", Type = "int")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'int' is no type of a printer column: use integer, number, string, boolean, date"),
        new(
            "a column format that does not exist",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0403:PrinterColumn("Size", ".spec.size", Format = "uuid")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "'uuid' is no format of a printer column: use int32, int64, float, double, byte, date, date-time, password"),
        new(
            "a column twice",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [PrinterColumn("Size", ".spec.size"), {|CRD0404:PrinterColumn("Size", ".status.size")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "The printer column 'Size' is declared twice: give one of them another Name"),
        new(
            "a column path that leads nowhere",
            """
            namespace Test;

            [CustomResource("test.acme.io", "v1")]
            [{|CRD0405:PrinterColumn("Size", ".spec.sizes")|}]
            public partial class Widget
            {
                public Spec? Spec { get; init; }

                public Status? Status { get; init; }
            }

            public sealed record Spec
            {
                public int Size { get; init; }

                public string? Name { get; init; }

                public List<string>? Items { get; init; }
            }

            public sealed record Status
            {
                public int Size { get; init; }
            }
            """,
            "The path '.spec.sizes' of the printer column 'Size' leads nowhere: there is no field 'sizes'"),
    ];
}
