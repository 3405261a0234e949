using System.Text;
using CrdGen.Schema;

namespace CrdGen.Cli.Import.CSharp;

/// <summary>What types without other parts are.</summary>
internal enum CSharpStyle
{
    /// <summary>Sealed records with init-only properties.</summary>
    Records,

    /// <summary>Sealed classes with properties that can be set.</summary>
    Classes,
}

/// <summary>Declarations → C#, with LF. What is written compiles with nullable annotations, and with implicit usings or without.</summary>
internal sealed class CSharpWriter(CSharpStyle style)
{
    private const int LineLength = 140;
    private const int ShortAttribute = 36;
    private readonly StringBuilder code = new();

    public static string Write(CSharpFile file, CSharpStyle style) => new CSharpWriter(style).Write(file);

    private string Write(CSharpFile file)
    {
        foreach (var warning in file.Types.SelectMany(type => type.Suppressions).Distinct().OrderBy(warning => warning.Id, StringComparer.Ordinal))
        {
            code.Append("#pragma warning disable ").Append(warning.Id).Append(" // ").Append(warning.Reason).Append('\n');
        }

        foreach (var ns in Usings.Of(file))
        {
            code.Append("using ").Append(ns).Append(";\n");
        }

        code.Append("\nnamespace ").Append(CSharpKeywords.EscapeNamespace(file.Namespace)).Append(";\n");
        foreach (var type in file.Types)
        {
            code.Append('\n');
            Write(type);
        }

        return code.ToString();
    }

    private void Write(TypeDeclaration type)
    {
        WriteHead("", type.Summary, type.Attributes);
        switch (type)
        {
            case ClassDeclaration declaration:
                Write(declaration);
                break;
            case EnumDeclaration declaration:
                Write(declaration);
                break;
        }
    }

    private void Write(ClassDeclaration type)
    {
        code.Append("public sealed ")
            .Append(type.IsPartial ? "partial class " : style == CSharpStyle.Records ? "record " : "class ")
            .Append(CSharpKeywords.Escape(type.Name));
        if (type.Properties.IsEmpty)
        {
            code.Append(";\n");
            return;
        }

        code.Append("\n{\n");
        for (var i = 0; i < type.Properties.Count; i++)
        {
            code.Append(i == 0 ? "" : "\n");
            Write(type.Properties[i]);
        }

        code.Append("}\n");
    }

    private void Write(PropertyDeclaration property)
    {
        const string indent = "    ";
        WriteHead(indent, property.Summary, property.Attributes);
        code.Append(indent).Append(property.IsRequired ? "public required " : "public ")
            .Append(property.Type.Text).Append(' ').Append(CSharpKeywords.Escape(property.Name))
            .Append(style == CSharpStyle.Records && !property.IsMutable ? " { get; init; }" : " { get; set; }")
            .Append(property.Initializer is { } initializer ? $" = {initializer};\n" : "\n");
    }

    private void Write(EnumDeclaration type)
    {
        const string indent = "    ";
        code.Append("public enum ").Append(CSharpKeywords.Escape(type.Name)).Append("\n{\n");
        for (var i = 0; i < type.Members.Count; i++)
        {
            var member = type.Members[i];
            code.Append(i > 0 && (!member.Attributes.IsEmpty || !type.Members[i - 1].Attributes.IsEmpty) ? "\n" : "");
            WriteHead(indent, null, member.Attributes);
            code.Append(indent).Append(CSharpKeywords.Escape(member.Name)).Append(",\n");
        }

        code.Append("}\n");
    }

    private void WriteHead(string indent, string? summary, EquatableArray<AttributeUse> attributes)
    {
        if (summary is not null)
        {
            DocComment.Write(code, indent, summary);
        }

        // Short attributes share a line; long ones, and the serializer's, have one of their own.
        var line = "";
        foreach (var attribute in attributes)
        {
            var text = attribute.ToString();
            if (line.Length > 0 && (text.Length > ShortAttribute || indent.Length + line.Length + text.Length > LineLength))
            {
                Flush();
            }

            line += line.Length == 0 ? text : ", " + text;
            if (attribute.Namespace == AttributeUse.Json || text.Length > ShortAttribute)
            {
                Flush();
            }
        }

        Flush();

        void Flush()
        {
            if (line.Length > 0)
            {
                code.Append(indent).Append('[').Append(line).Append("]\n");
                line = "";
            }
        }
    }
}
