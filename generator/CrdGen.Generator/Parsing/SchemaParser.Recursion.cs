using CrdGen.Generator.Diagnostics;
using CrdGen.Generator.Parsing.Members;
using CrdGen.Generator.Symbols;
using CrdGen.Schema.Model;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Parsing;

/// <summary>Recursive types, where the user says how they end.</summary>
internal sealed partial class SchemaParser
{
    private const int MaxUnroll = 16;

    private TypeSchema? ParseUnrolled(FieldSymbol field, AttributeData attribute, DiagnosticSink sink)
    {
        var depth = attribute.Argument(0).Scalar() as int? ?? 0;
        if (depth is < 1 or > MaxUnroll)
        {
            sink.Report(TypesDiagnostics.InvalidUnroll, attribute, field.Name, $"the depth is between 1 and {MaxUnroll}, not {depth}");
            return TypeSchema.Any;
        }

        var key = field.Member.OriginalDefinition;
        unrolled.TryGetValue(key, out var level);
        if (level > 0)
        {
            unrolledAgain.Add(key);
        }

        if (level >= depth)
        {
            return attribute.Bool("Omit") ? null : TypeSchema.Of(OpenEnd(field.Type));
        }

        if (level == 0)
        {
            unrolledAgain.Remove(key);
        }

        if (unrolling == 0)
        {
            unrolledSize = 0;
        }

        unrolled[key] = level + 1;
        unrolling++;
        frames.Add(new(field.Type, field.Member, IsBoundary: true));
        try
        {
            var parsed = Parse(field.Type, field.Member, sink);
            if (level == 0 && !unrolledAgain.Contains(key))
            {
                sink.Report(TypesDiagnostics.InvalidUnroll, attribute, field.Name, $"'{field.Type.ToShortName()}' does not lead back to this property; remove the attribute");
            }

            return parsed;
        }
        finally
        {
            frames.RemoveAt(frames.Count - 1);
            unrolling--;
            unrolled[key] = level;
        }
    }

    /// <summary>What a type becomes where a recursion ends: objects, in its lists and maps, with any fields.</summary>
    private static JsonSchemaProps OpenEnd(ITypeSymbol type)
    {
        var shape = CollectionShape.Of(type.UnwrapNullable());
        return shape.Kind switch
        {
            CollectionKind.None => new JsonSchemaProps { Type = "object", PreserveUnknownFields = true },
            CollectionKind.Dictionary => new JsonSchemaProps { Type = "object", AdditionalProperties = OpenEnd(shape.Element!) },
            _ => new JsonSchemaProps { Type = "array", Items = OpenEnd(shape.Element!) },
        };
    }
}
