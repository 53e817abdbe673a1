package no.kurspakker.course.source.markdown;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses one {@code :::} block. A line of code between code fences never opens or closes one. */
final class FenceParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final FenceBlock block;

    private FenceParser(FenceBlock block) {
        this.block = block;
    }

    /** Starts blocks. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            int colons = FenceLine.colons(line, start);
            if (colons == 0 || state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            if (FenceLine.isBlankAfter(line, start + colons)) {
                return BlockStart.of(new StrayFenceParser()).atIndex(line.length());
            }
            Block around = matched.getMatchedBlockParser().getBlock();
            FenceBlock block = new FenceBlock(FenceLine.parse(line, start), enclosingFence(around));
            block.tellRival();
            return BlockStart.of(new FenceParser(block)).atIndex(line.length());
        }

        private static Optional<FenceBlock> enclosingFence(Block around) {
            Block block = around;
            while (block != null && !(block instanceof FenceBlock)) {
                block = block.getParent();
            }
            return Optional.ofNullable((FenceBlock) block);
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        int colons = FenceLine.colons(line, start);
        boolean closing = colons > 0
                && state.getIndent() < CODE_INDENT
                && FenceLine.isBlankAfter(line, start + colons)
                && !isInCode(state);
        if (closing && block.closedBy(colons).filter(this::isMine).isPresent()) {
            block.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        block.leave();
    }

    private boolean isMine(FenceBlock closed) {
        return closed == block;
    }

    private boolean isInCode(ParserState state) {
        Block active = state.getActiveBlockParser().getBlock();
        return active instanceof FencedCodeBlock
                && block.innermost()
                        .filter(inner -> inner == active.getParent())
                        .isPresent();
    }
}
