using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions.Code;

/// <summary>Reads the instructions of methods (ECMA-335, III).</summary>
internal static class Instructions
{
    /// <summary>The first byte of those that have two.</summary>
    private const byte Prefix = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

    /// <summary>The instructions of a method, in the order in which they stand.</summary>
    /// <exception cref="BadImageFormatException">They are none.</exception>
    public static IEnumerable<Instruction> Of(MethodBodyBlock body)
    {
        var il = body.GetILReader();
        while (il.RemainingBytes > 0)
        {
            var offset = il.Offset;
            short value = il.ReadByte();
            if (value == Prefix)
            {
                value = unchecked((short)((Prefix << 8) | il.ReadByte()));
            }

            if (!Codes.TryGetValue(value, out var code))
            {
                throw new BadImageFormatException($"0x{value:x} is no instruction");
            }

            var operand = 0;
            switch (code.OperandType)
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget:
                    operand = il.ReadSByte();
                    operand += il.Offset;
                    break;
                case OperandType.InlineBrTarget:
                    operand = il.ReadInt32();
                    operand += il.Offset;
                    break;
                case OperandType.InlineSwitch:
                    operand = il.Offset;
                    var jumps = il.ReadInt32();
                    il.Offset += 4 * jumps;
                    break;
                case OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    il.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    il.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    il.Offset += 8;
                    break;
                default:
                    operand = il.ReadInt32();
                    break;
            }

            yield return new(offset, code, operand, il.Offset);
        }
    }

    /// <summary>Where a switch jumps to.</summary>
    public static IEnumerable<int> Jumps(MethodBodyBlock body, Instruction instruction)
    {
        var il = body.GetILReader();
        il.Offset = instruction.Operand;
        for (var count = il.ReadInt32(); count > 0; count--)
        {
            yield return instruction.Next + il.ReadInt32();
        }
    }
}
