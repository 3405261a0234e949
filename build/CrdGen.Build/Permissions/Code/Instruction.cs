using System.Reflection.Emit;

namespace CrdGen.Build.Permissions.Code;

/// <summary>An instruction of compiled code.</summary>
/// <param name="Offset">Where it begins.</param>
/// <param name="Code">What it does.</param>
/// <param name="Operand">A token, or where it jumps to; of a switch, where it has its jumps. 0 for others.</param>
/// <param name="Next">Where the instruction behind it begins.</param>
internal readonly record struct Instruction(int Offset, OpCode Code, int Operand, int Next);
